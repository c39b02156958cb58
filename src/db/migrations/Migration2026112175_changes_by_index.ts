import { Migration } from "@mikro-orm/migrations";

/**
 * The collation is named, because the change log compares by bytes and the indexes of records do not; the keys are an
 * array, because a set of them is joined to every record of the kind.
 */
const foldedAt = `
  create or replace function ingest.folded_at(kind text, key text, revision int) returns jsonb
  language sql stable parallel safe as $$
    select ingest.overlay(stated.payload
      order by source.rank desc, source.id desc, stated.key = $2, stated.key collate "C" desc)
    from (
      select record.key, record.source_id, record.payload from ingest.record
      where record.kind = $1 collate "default" and record.revision <= $3
        and record.key = any(array(select ingest.keys_at($1 collate "default", $2 collate "default", $3)))
      union all
      select record.key, record.source_id, record.payload from history.record
      where record.kind = $1 collate "default" and record.held_from <= $3 and $3 < record.held_until
        and record.key = any(array(select ingest.keys_at($1 collate "default", $2 collate "default", $3)))
    ) as stated
    join history.source on source.id = stated.source_id
      and source.held_from <= $3 and coalesce($3 < source.held_until, true)
    having count(*) > 0
  $$`;

/** What a thing was at a revision is found by its keys, whatever the collation of the caller. */
export class Migration2026112175 extends Migration {
  override up(): void {
    this.addSql(foldedAt);
  }
}
