import { countRows } from "./count-rows.ts";
import { keepSources } from "./keep-history.ts";
import type { Publication } from "./publication.ts";

/**
 * Makes the next revision. Its digest covers the one before and every record that came or went, so that the
 * same files in the same order give the same digest anywhere.
 */
export async function publishRevision(publication: Publication, publishedAt: Date): Promise<void> {
  const { client, run, source, revision } = publication;
  await keepSources(publication);
  await countRows(publication);
  await client.query(
    `with change as (
       select '+ ' || kind || ' ' || key || ' ' || $3 || ' ' || record_hash as line
       from ingest.staged_record where run_id = $2 and verdict = 'CHANGED'
       union all
       select '- ' || kind || ' ' || key || ' ' || $3 || ' ' || record_hash
       from ingest.gone_record where run_id = $2
       union all
       select '= ' || kind || ' ' || key || ' ' || target_key || ' ' || verdict
       from ingest.identity_decision where revision = $1
       union all
       select '~ ' || kind || ' ' || key || ' ' || target_key || ' ' || verdict
       from ingest.identity_decision where undone_revision = $1
       union all
       select '! ' || conflict_id || ' ' || evidence || ' ' || state
       from ingest.conflict_decision where revision = $1
     ), changes as (
       select string_agg(line, e'\\n' order by line collate "C") as text from change
     ), before as (
       select digest from ingest.revision order by number desc limit 1
     )
     insert into ingest.revision (number, published_at, run_id, digest)
     select $1, $4, $2,
       encode(sha256(convert_to(concat_ws(e'\\n', (select digest from before), changes.text), 'UTF8')), 'hex')
     from changes`,
    [revision, run, source, publishedAt.toISOString()],
  );
}
