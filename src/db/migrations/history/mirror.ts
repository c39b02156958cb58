/** The columns of a table in their order, as a list for SQL. */
const columnList = `
  create function ingest.column_list(origin regclass, alias text) returns text
  language sql stable
  return (
    select string_agg(format('%s.%I', alias, attname), ', ' order by attnum) from pg_catalog.pg_attribute
    where attrelid = origin and attnum > 0 and not attisdropped
  )`;

/**
 * Columns that the mirror lacks come at its end, and one that changed its type is changed. What a column held
 * goes with it, as it does in the register.
 */
const mirrorColumns = `
  create function ingest.mirror_columns(origin regclass, mirror regclass) returns void
  language plpgsql as $$
  declare
    one record;
  begin
    for one in
      select coalesce(present.attname, past.attname) as name, past.attname is null as comes,
        present.attname is null as goes, format_type(present.atttypid, present.atttypmod) as type,
        format_type(past.atttypid, past.atttypmod) as former, setting.collation_name,
        case when present.attgenerated = '' then pg_get_expr(fallback.adbin, fallback.adrelid) end as fallback
      from (select * from pg_attribute where attrelid = origin and attnum > 0 and not attisdropped) as present
      full join (
        select * from pg_attribute where attrelid = mirror and attnum > 0 and not attisdropped
          and attname not in ('held_from', 'held_until')
      ) as past using (attname)
      left join pg_attrdef as fallback on fallback.adrelid = origin and fallback.adnum = present.attnum
      left join lateral (
        select format(' collate %I.%I', nspname, collname) as collation_name
        from pg_collation join pg_namespace on pg_namespace.oid = collnamespace
        where pg_collation.oid = present.attcollation and collname <> 'default'
      ) as setting on true
      order by present.attnum
    loop
      if one.goes then
        execute format('alter table %s drop column %I cascade', mirror, one.name);
      elsif one.comes then
        execute format('alter table %s add column %I %s%s%s', mirror, one.name, one.type, one.collation_name,
          ' default ' || nullif(one.fallback, ''));
      elsif one.type <> one.former then
        execute format('alter table %s alter column %I type %s using %I::%s', mirror, one.name, one.type,
          one.name, one.type);
      end if;
    end loop;
  end $$`;

/** Without constraints, because what once held may lead to what is long gone. */
const mirror = `
  create function ingest.mirror(origin regclass) returns void
  language plpgsql as $$
  declare
    name text := (select relname from pg_class where oid = origin);
    mirror text := format('history.%I', name);
    definition text;
  begin
    if to_regclass(mirror) is null then
      execute format('create table %s as select null::int as held_from, null::int as held_until, origin.*
        from %s as origin with no data', mirror, origin);
      execute format('create index %I on %s (held_until)', name || '_held_until_index', mirror);
    end if;
    perform ingest.mirror_columns(origin, mirror::regclass);
    for definition in select pg_get_indexdef(indexrelid) from pg_index where indrelid = origin loop
      execute regexp_replace(
        replace(definition, format(' ON %s ', origin), format(' ON %s ', mirror)),
        '^CREATE (UNIQUE )*INDEX ', 'CREATE INDEX IF NOT EXISTS ');
    end loop;
  end $$`;

/** Functions that give every table of the register, and the statements, a mirror for what held once. */
export const mirrors = [columnList, mirrorColumns, mirror];
