/**
 * How many rows of a table there are (`*`), and how many have each word of an enumeration or a truth value. It is work in
 * hand rather than a record: whatever it says can be counted anew.
 */
const table = `
  create table ingest.tally (
    table_name text not null,
    column_name text not null,
    value text not null,
    rows int not null,
    primary key (table_name, column_name, value)
  )`;

/** Columns with few values, by the rules that the table itself has for them. */
const wordColumns = `
  create function ingest.word_columns(origin regclass) returns setof text
  language sql stable
  begin atomic
    select attname::text from pg_attribute
    where attrelid = origin and attnum > 0 and not attisdropped and (
      atttypid = 'boolean'::regtype or exists (
        select from pg_constraint
        where conrelid = origin and contype = 'c' and conkey = array[attnum]
          and pg_get_constraintdef(pg_constraint.oid) ~ '^CHECK \\(\\("?\\w+"? = (ANY|'')'))
    order by attnum;
  end`;

/** Rows that are alike in all of these columns are counted first: there are few kinds of them. */
const countRows = `
  create function ingest.count_rows(origin regclass) returns void
  language plpgsql as $$
  declare
    name constant text := (select relname from pg_class where oid = origin);
    words constant text[] := array['*'] || array(select ingest.word_columns(origin));
    columns constant text := (select string_agg(format('%I', word), ', ') from unnest(words) as word);
    pairs constant text := (select string_agg(format('(%L, %I::text)', word, word), ', ') from unnest(words) as word);
  begin
    delete from ingest.tally where table_name = name;
    execute format('insert into ingest.tally
      select %L, counted.name, counted.value, sum(rows)
      from (select %s, count(*) as rows from (select '''' as "*", * from %s) as each group by %s) as alike
      cross join lateral (values %s) as counted (name, value)
      where counted.value is not null
      group by 2, 3', name, columns, origin, columns, pairs);
  end $$`;

/** Rows without a revision belong to others and are lists of nobody's. */
const countAllRows = `
  create function ingest.count_all_rows() returns void
  language plpgsql as $$
  begin
    delete from ingest.tally;
    perform ingest.count_rows(oid)
    from pg_class join pg_attribute on attrelid = oid and attname = 'revision'
    where relnamespace = 'register'::regnamespace and relkind = 'r';
  end $$`;

/** Counts of what dashboards count most, kept where a revision is made. */
export const tally = [table, wordColumns, countRows, countAllRows];
