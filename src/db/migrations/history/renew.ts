/** Tables that hold work in hand and nothing that was ever published. */
const workshop = ["staged_record", "last_id", "bundled_import"].map((name) => `'${name}'`).join(", ");

/**
 * Views of the register and of the machinery, and functions of the register that read tables, with what defines
 * them in the past: the same text over what held then.
 */
const pastDefinitions = `
  create function ingest.past_definitions(out name text, out definition text) returns setof record
  language plpgsql stable set search_path = '' as $$
  declare
    tables text := (
      select string_agg(relname, '|') from pg_catalog.pg_class
      where relnamespace in ('register'::regnamespace, 'ingest'::regnamespace) and relkind in ('r', 'v'));
    functions text := (
      select coalesce(string_agg(proname, '|'), 'none') from pg_catalog.pg_proc
      where pronamespace = 'register'::regnamespace and prokind = 'f'
        and pg_get_functiondef(oid) ~ ('\\m(register|ingest)\\."*(' || tables || ')\\M'));
    now_read constant text := '\\m(?:register|ingest)\\.("{0,1})(' || tables || '|' || functions || ')\\M';
  begin
    for name, definition in
      select relname, format('create view past.%I as %s', relname, pg_get_viewdef(oid)) from pg_catalog.pg_class
      where relnamespace in ('register'::regnamespace, 'ingest'::regnamespace) and relkind = 'v'
      union all
      select proname, pg_get_functiondef(oid) from pg_catalog.pg_proc
      where pronamespace = 'register'::regnamespace and prokind = 'f' and proname ~ ('^(' || functions || ')$')
    loop
      definition := regexp_replace(definition, now_read, 'past.\\1\\2', 'g');
      return next;
    end loop;
  end $$`;

/** In an order in which nothing is made before what it reads. */
const pastViews = `
  create function ingest.renew_past_views() returns void
  language plpgsql as $$
  declare
    waiting text[] := array(select name from ingest.past_definitions());
    one record;
    waited int;
  begin
    while waiting <> '{}' loop
      waited := cardinality(waiting);
      for one in
        select * from ingest.past_definitions() as made
        where made.name = any(waiting) and not exists (
          select from unnest(waiting) as other
          where other <> made.name and made.definition ~ ('\\mpast\\."*' || other || '\\M')
        )
      loop
        execute one.definition;
        waiting := array_remove(waiting, one.name);
      end loop;
      if cardinality(waiting) = waited then
        raise exception 'these views read each other in a circle: %', waiting;
      end if;
    end loop;
  end $$`;

/**
 * Makes history and past anew after what the register has become: a mirror for what is added, a view for every
 * table and view. Nothing but this function puts anything into the schema past.
 */
const renewHistory = `
  create function ingest.renew_history() returns void
  language plpgsql as $$
  declare
    origin regclass;
    registers constant regclass[] := array(
      select oid from pg_class where relnamespace = 'register'::regnamespace and relkind = 'r' order by relname);
    machinery constant regclass[] := array(
      select oid from pg_class where relnamespace = 'ingest'::regnamespace and relkind = 'r'
        and relname not in (${workshop}) order by relname <> 'import_run', relname);
  begin
    create schema if not exists history;
    drop schema if exists past cascade;
    create schema past;
    foreach origin in array registers || array['ingest.record', 'ingest.source']::regclass[] loop
      perform ingest.mirror(origin);
    end loop;
    foreach origin in array registers || 'ingest.record'::regclass loop
      execute format('create view past.%I as %s',
        (select relname from pg_class where oid = origin), ingest.past_table(origin));
    end loop;
    foreach origin in array array_remove(machinery, 'ingest.record'::regclass) loop
      execute format('create view past.%I as %s',
        (select relname from pg_class where oid = origin), ingest.past_of_machinery(origin));
    end loop;
    perform ingest.renew_past_views();
  end $$`;

/** The functions that keep history and past in step with the register. */
export const renewals = [pastDefinitions, pastViews, renewHistory];
