/** Identifiers are compared by their bytes, so that their order is the same on every server. */
const table = `
  create table ingest.change (
    revision int not null,
    kind text collate "C" not null,
    key text collate "C" not null,
    change text not null check (change in ('ADDED', 'CHANGED', 'GONE', 'MERGED', 'SPLIT')),
    id text,
    details jsonb,
    primary key (revision, kind, key)
  )`;

const index = `create index change_kind_key_index on ingest.change (kind, key, revision)`;

/** What was known of the sources before there was a history counts as known from the first revision on. */
const sources = `
  insert into history.source
  select (select min(number) from ingest.revision), null, source.* from ingest.source
  where exists (select from ingest.revision)`;

/**
 * What all sources together said about one thing at a revision; null where none said anything. The collation is
 * named, because a caller's would be another than that of the indexes.
 */
const foldedAt = `
  create function ingest.folded_at(kind text, key text, revision int) returns jsonb
  language sql stable parallel safe as $$
    select ingest.overlay(stated.payload order by source.rank desc, source.id desc)
    from (
      select record.source_id, record.payload from ingest.record
      where record.kind = $1 collate "default" and record.key = $2 collate "default"
        and record.revision <= $3
      union all
      select record.source_id, record.payload from history.record
      where record.kind = $1 collate "default" and record.key = $2 collate "default"
        and record.held_from <= $3 and $3 < record.held_until
    ) as stated
    join history.source on source.id = stated.source_id
      and source.held_from <= $3 and coalesce($3 < source.held_until, true)
    having count(*) > 0
  $$`;

/** What differs between two revisions of one thing, property by property. */
const differences = `
  create function ingest.differences(kind text, key text, before int, after int) returns jsonb
  language sql stable parallel safe as $$
    select coalesce(jsonb_agg(
      jsonb_build_object('field', field, 'before', former.value, 'after', present.value) order by field
    ), '[]')
    from jsonb_each(ingest.folded_at($1, $2, $3)) as former (field, value)
    full join jsonb_each(ingest.folded_at($1, $2, $4)) as present (field, value) using (field)
    where former.value is distinct from present.value
  $$`;

/** The versions of one thing, the oldest first: each from its revision until the next. */
const versions = `
  create function ingest.versions(kind text, key text) returns table (
    kind text, key text, revision int, until int, change text, run_id int, source_id text, fields jsonb
  ) language sql stable parallel safe as $$
    select change.kind, change.key, change.revision, lead(change.revision) over (order by change.revision),
      change.change, run.id, run.source_id,
      ingest.differences(change.kind, change.key, change.revision - 1, change.revision)
    from ingest.change
    join ingest.revision on revision.number = change.revision
    join ingest.import_run as run on run.id = revision.run_id
    where change.kind = $1 and change.key = $2
    order by change.revision
  $$`;

/** Who changed in which revision, and the functions that tell what the change was. */
export const changeLog = [table, index];
export const questions = [sources, foldedAt, differences, versions];
