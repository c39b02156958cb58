/**
 * Tables of the machinery that follow from decisions and statements. They are small, and rows go from them with the
 * organization that they are about, so triggers keep what held once: no statement that removes one can forget it.
 */
const kept = ["alias", "merged_id", "identity_candidate", "conflict", "conflict_evidence"];

/** Fired once a statement; the revision that is at work is a setting of its transaction. */
const keepReplaced = `
  create function ingest.keep_replaced() returns trigger
  language plpgsql as $$
  begin
    execute format('insert into history.%I
      select former.revision, current_setting(''qogam.revision'')::int, former.* from former
      where former.revision < current_setting(''qogam.revision'')::int', tg_table_name);
    return null;
  end $$`;

const keeping = `
  create function ingest.keep(origin regclass) returns void
  language plpgsql as $$
  declare
    event text;
  begin
    perform ingest.mirror(origin);
    foreach event in array array['update', 'delete'] loop
      execute format('create or replace trigger keep_%s after %s on %s referencing old table as former
        for each statement execute function ingest.keep_replaced()', event, event, origin);
    end loop;
  end $$`;

/** Tables that hold work in hand and nothing that was ever published. */
export const workshop = ["staged_record", "last_id", "bundled_import"];

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(", ");

/**
 * Makes history and past anew after what the register has become: a mirror for what is added, a view for every
 * table and view. Nothing but this function puts anything into the schema past.
 */
export const renewHistory = (inHand: readonly string[]): string => `
  create or replace function ingest.renew_history() returns void
  language plpgsql as $$
  declare
    origin regclass;
    registers constant regclass[] := array(
      select oid from pg_class where relnamespace = 'register'::regnamespace and relkind = 'r' order by relname);
    kept constant regclass[] := array(
      select oid from pg_class where relnamespace = 'ingest'::regnamespace and relname in (${quoted(kept)})
      order by relname);
    machinery constant regclass[] := array(
      select oid from pg_class where relnamespace = 'ingest'::regnamespace and relkind = 'r'
        and relname not in (${quoted([...inHand, "record", ...kept])}) order by relname <> 'import_run', relname);
  begin
    create schema if not exists history;
    drop schema if exists past cascade;
    create schema past;
    foreach origin in array registers || array['ingest.record', 'ingest.source']::regclass[] loop
      perform ingest.mirror(origin);
    end loop;
    foreach origin in array kept loop
      perform ingest.keep(origin);
    end loop;
    foreach origin in array registers || 'ingest.record'::regclass || kept loop
      execute format('create view past.%I as %s',
        (select relname from pg_class where oid = origin), ingest.past_table(origin));
    end loop;
    foreach origin in array machinery loop
      execute format('create view past.%I as %s',
        (select relname from pg_class where oid = origin), ingest.past_of_machinery(origin));
    end loop;
    perform ingest.renew_past_views();
  end $$`;

/** How tables of the machinery keep what held once. */
export const keepingTables = [keepReplaced, keeping, renewHistory(workshop)];
