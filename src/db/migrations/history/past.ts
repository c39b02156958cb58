/** The revision that a transaction looks back to; there is none unless the transaction says so. */
const asOf = `
  create function ingest.as_of() returns int
  language sql stable parallel safe
  return current_setting('qogam.as_of')::int`;

/**
 * The column of a row without a revision that leads to the row it belongs to, with which it is written and goes.
 * A pivot leads to its owner by the first column of its primary key.
 */
const owner = `
  create function ingest.owner_of(owned regclass, out owner regclass, out owner_column name, out owner_key name)
  language sql stable as $$
    select reference.confrelid::regclass, own.attname, target.attname
    from pg_constraint as reference
    join pg_attribute as own on own.attrelid = owned and own.attnum = reference.conkey[1]
    join pg_attribute as target
      on target.attrelid = reference.confrelid and target.attnum = reference.confkey[1]
    join pg_constraint as identity on identity.conrelid = owned and identity.contype = 'p'
    where reference.conrelid = owned and reference.contype = 'f' and reference.confdeltype = 'c'
    order by array_position(identity.conkey, reference.conkey[1]) nulls last
    limit 1
  $$`;

/** The rows of a table that hold now and held already then. */
const stillHeld = `
  create function ingest.still_held(origin regclass) returns text
  language plpgsql stable as $$
  declare
    belongs record;
  begin
    if exists (select from pg_attribute where attrelid = origin and attname = 'revision') then
      return format('%s as present where present.revision <= ingest.as_of()', origin);
    end if;
    select * into belongs from ingest.owner_of(origin);
    if belongs.owner is null then
      raise exception '% has neither a revision nor a row that it belongs to', origin;
    end if;
    return format('%s as present join %s as owner on owner.%I = present.%I where owner.revision <= ingest.as_of()',
      origin, belongs.owner, belongs.owner_key, belongs.owner_column);
  end $$`;

const pastTable = `
  create function ingest.past_table(origin regclass) returns text
  language sql stable
  return format('select %s from %s union all
      select %s from history.%I as held where held.held_from <= ingest.as_of() and ingest.as_of() < held.held_until',
    ingest.column_list(origin, 'present'), ingest.still_held(origin),
    ingest.column_list(origin, 'held'), (select relname from pg_catalog.pg_class where oid = origin))`;

/**
 * What the machinery keeps about itself grows with every revision and seldom changes. Sources do change, and have a
 * mirror that also has what holds now.
 */
const pastOfMachinery = `
  create function ingest.past_of_machinery(origin regclass) returns text
  language plpgsql stable as $$
  declare
    name text := (select relname from pg_class where oid = origin);
    published constant text := '(select published_at from ingest.revision where number = ingest.as_of())';
    known text := 'true';
  begin
    if name = 'source' then
      return format('select %s from history.source as held where held.held_from <= ingest.as_of()
          and coalesce(ingest.as_of() < held.held_until, true)', ingest.column_list(origin, 'held'));
    elsif name = 'import_run' then
      known := format('coalesce(one.revision <= ingest.as_of(), one.finished_at <= %s)', published);
    elsif name = 'raw_file' then
      known := format('one.retrieved_at <= %s', published);
    elsif name = 'revision' then
      known := 'one.number <= ingest.as_of()';
    elsif exists (select from pg_attribute where attrelid = origin and attname = 'revision') then
      known := 'one.revision <= ingest.as_of()';
    elsif exists (select from pg_attribute where attrelid = origin and attname = 'run_id') then
      known := 'exists (select from past.import_run as run where run.id = one.run_id)';
    end if;
    return format('select %s from %s as one where %s', ingest.column_list(origin, 'one'), origin, known);
  end $$`;

/** What builds the schema past out of the tables. */
export const past = [asOf, owner, stillHeld, pastTable, pastOfMachinery];
