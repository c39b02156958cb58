/**
 * Views of the register and of the machinery, and functions that read tables, with what defines them in the past: the
 * same text over what held then. Of the functions of the machinery only those that views are made of, which have no
 * arguments, because one that is told a revision finds its way itself.
 */
const pastDefinitions = `
  create or replace function ingest.past_definitions(out name text, out definition text) returns setof record
  language plpgsql stable set search_path = '' as $$
  declare
    tables text := (
      select string_agg(relname, '|') from pg_catalog.pg_class
      where relnamespace in ('register'::regnamespace, 'ingest'::regnamespace) and relkind in ('r', 'v'));
    functions text := (
      select coalesce(string_agg(proname, '|'), 'none') from pg_catalog.pg_proc
      where prokind = 'f' and pg_get_functiondef(oid) ~ ('\\m(register|ingest)\\."*(' || tables || ')\\M')
        and (pronamespace = 'register'::regnamespace
          or pronamespace = 'ingest'::regnamespace and proretset and pronargs = 0 and prosqlbody is not null));
    now_read constant text := '\\m(?:register|ingest)\\.("{0,1})(' || tables || '|' || functions || ')\\M';
  begin
    for name, definition in
      select relname, format('create view past.%I as %s', relname, pg_get_viewdef(oid)) from pg_catalog.pg_class
      where relnamespace in ('register'::regnamespace, 'ingest'::regnamespace) and relkind = 'v'
      union all
      select proname, pg_get_functiondef(oid) from pg_catalog.pg_proc
      where pronamespace in ('register'::regnamespace, 'ingest'::regnamespace) and prokind = 'f'
        and proname ~ ('^(' || functions || ')$')
    loop
      definition := regexp_replace(definition, now_read, 'past.\\1\\2', 'g');
      return next;
    end loop;
  end $$`;

/** A decision as it stood: what was undone later, and where its key leads now, nobody knew then. */
const pastDecisions = `
  create function ingest.past_decisions() returns text
  language sql stable
  return format('select %s from ingest.identity_decision as one
      left join past.alias on alias.kind = one.kind and alias.key = one.key and one.verdict = ''SAME''
        and coalesce(ingest.as_of() < one.undone_revision, true)
      where one.revision <= ingest.as_of()',
    replace(regexp_replace(ingest.column_list('ingest.identity_decision', 'one'), 'one\\.(undone_\\w+)',
        'case when one.undone_revision <= ingest.as_of() then one.\\1 end as \\1', 'g'),
      'one.root_key', 'alias.target_key as root_key'))`;

/**
 * What the machinery keeps about itself grows with every revision and seldom changes. Sources do change, and have a
 * mirror that also has what holds now.
 */
const pastOfMachinery = `
  create or replace function ingest.past_of_machinery(origin regclass) returns text
  language plpgsql stable as $$
  declare
    name text := (select relname from pg_class where oid = origin);
    published constant text := '(select published_at from ingest.revision where number = ingest.as_of())';
    known text := 'true';
  begin
    if name = 'source' then
      return format('select %s from history.source as held where held.held_from <= ingest.as_of()
          and coalesce(ingest.as_of() < held.held_until, true)', ingest.column_list(origin, 'held'));
    elsif name = 'identity_decision' then
      return ingest.past_decisions();
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

/** What builds the schema past, where decisions and conflicts are seen as they were. */
export const pastOfDecisions = [pastDefinitions, pastDecisions, pastOfMachinery];
