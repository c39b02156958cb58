import type { Pool } from "pg";

import type { RawFileIds } from "./raw-files.ts";
import type { ReadLine, ReadPart, ReadRows, ReadSummary, RefusedLine } from "./read-parts.ts";

export interface Staging {
  readonly pool: Pool;
  readonly run: number;
  readonly source: string;
  readonly files: RawFileIds;
  /** Set where published rows have to be written again even if they say the same. */
  readonly refold: boolean;
  /** Hears how many rows there are, before the first is staged. */
  readonly begin: (rows: number) => void;
  readonly advance: (rows: number) => void;
}

export interface Staged extends Omit<ReadSummary, "contradicted"> {
  /** Every row that was read, in its order. */
  readonly lines: readonly ReadLine[];
  readonly understood: number;
  readonly quarantined: number;
}

/**
 * Puts the rows beside the published ones: those that were understood into staging, the others into
 * quarantine.
 */
export async function stageRows(staging: Staging, parts: AsyncIterable<ReadPart>): Promise<Staged> {
  const lines: ReadLine[] = [];
  let quarantined = 0;
  for await (const part of parts) {
    if ("count" in part) staging.begin(part.count);
    else if ("lines" in part) {
      for (const line of part.lines) lines.push(line);
      quarantined += part.refused.length;
      await stageSome(staging, part);
    } else {
      await refuseContradicted(staging, part.contradicted);
      const { notes, shape } = part;
      return { lines, understood: lines.length - quarantined, quarantined, notes, shape };
    }
  }
  throw new Error(`The rows of ${staging.source} were not read to their end.`);
}

async function stageSome(staging: Staging, { lines, understood, refused }: ReadRows): Promise<void> {
  await insertStaged(staging, understood);
  await quarantine(staging.pool, staging.run, staging.files, refused);
  staging.advance(lines.length);
}

async function insertStaged({ pool, run, source, refold, files }: Staging, rows: string): Promise<void> {
  await pool.query(
    `insert into ingest.staged_record
       (run_id, ordinal, kind, key, record_hash, file_id, line, payload, verdict)
     select $1, staged.ordinal, staged.kind, staged.key, staged.record_hash, ($5::int[])[staged.file], staged.line,
       staged.payload,
       case when staged.gone then case when record.id is null then 'UNCHANGED' else 'DELETED' end
         when record.record_hash = staged.record_hash and not $3 then 'UNCHANGED' else 'CHANGED' end
     from json_to_recordset($4::json) as staged (
       ordinal int, kind text, key text, record_hash text, file int, line int, payload jsonb, gone boolean
     )
     left join ingest.record
       on record.kind = staged.kind and record.key = staged.key and record.source_id = $2`,
    [run, source, refold, rows, [...files.values()]],
  );
}

export async function quarantine(
  db: Pick<Pool, "query">,
  run: number,
  files: RawFileIds,
  lines: readonly RefusedLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ place, problem, raw }) => ({
    file_id: files.get(place.file),
    line: place.line,
    byte_offset: place.offset ?? null,
    reason: problem.reason,
    field: problem.field ?? null,
    raw: raw.replaceAll("\u0000", "�").toWellFormed(),
  }));
  await db.query(
    `insert into ingest.quarantined_row (run_id, file_id, line, byte_offset, reason, field, raw)
     select $1, file_id, line, byte_offset, reason, field, raw
     from json_to_recordset($2::json) as refused (
       file_id int, line int, byte_offset int, reason text, field text, raw text
     )`,
    [run, JSON.stringify(rows)],
  );
}

/** The first row of a key whose later rows say something else: nobody knows which of them is right. */
async function refuseContradicted({ pool, run }: Staging, ordinals: readonly number[]): Promise<void> {
  if (ordinals.length === 0) return;
  await pool.query(
    `update ingest.staged_record set verdict = 'QUARANTINED', reason = 'DUPLICATE_KEY'
     where run_id = $1 and ordinal = any($2)`,
    [run, ordinals],
  );
}
