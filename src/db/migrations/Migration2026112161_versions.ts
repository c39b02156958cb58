import { Migration } from "@mikro-orm/migrations";

const version = `
  create view ingest.version as
  select change.kind, change.key, change.revision,
    lead(change.revision) over (partition by change.kind, change.key order by change.revision) as until,
    change.change, revision.published_at, revision.run_id
  from ingest.change
  join ingest.revision on revision.number = change.revision`;

const fieldChange = `
  create view ingest.field_change as
  select change.kind, change.key, change.revision, difference.value ->> 'field' as property,
    difference.value ->> 'before' as before, difference.value ->> 'after' as after
  from ingest.change
  cross join lateral jsonb_array_elements(ingest.differences(
    change.kind, change.key, change.revision - 1, change.revision
  )) as difference (value)`;

const foldedAt = (revision: string) => `ingest.folded_at(moved.kind, moved.key, ${revision})`;

/** What is asked of the past knows nothing of later revisions; the setting is empty where the present is asked. */
const later = "least($2, nullif(current_setting('qogam.as_of', true), '')::int)";

/**
 * Of what came or went in between, the first and the last change tell; only what was there at both ends is
 * compared. A thing that was merged or split in between says so.
 */
const betweenRevisions = `
  create function ingest.between_revisions(earlier int, later int) returns table (
    kind text, key text, id text, change text
  ) language sql stable parallel safe as $$
    select moved.kind, moved.key, moved.id, moved.change
    from (
      select kind, key, id,
        case
          when identity is not null then identity
          when first = 'ADDED' and last = 'GONE' then null
          when first = 'ADDED' then 'ADDED'
          when last = 'GONE' then 'GONE'
          else 'CHANGED'
        end as change
      from (
        select one.kind, one.key, max(one.id) as id,
          (array_agg(one.change order by one.revision))[1] as first,
          (array_agg(one.change order by one.revision desc))[1] as last,
          (array_agg(one.change order by one.revision desc)
            filter (where one.change in ('MERGED', 'SPLIT')))[1] as identity
        from ingest.change as one
        where one.revision > $1 and one.revision <= ${later}
        group by one.kind, one.key
      ) as ends
    ) as moved
    where moved.change <> 'CHANGED'
      or ${foldedAt("$1")} is distinct from ${foldedAt(later)}
  $$`;

const revisionDiff = `
  create view ingest.revision_diff as
  select kind, key, id, change
  from ingest.between_revisions(0, 2147483647) as difference (kind, key, id, change)`;

/** The versions of a thing with what each changed, and what differs between two revisions. */
export class Migration2026112161 extends Migration {
  override up(): void {
    for (const statement of [version, fieldChange, betweenRevisions, revisionDiff]) this.addSql(statement);
  }
}
