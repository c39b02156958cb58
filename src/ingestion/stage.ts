import type { Pool } from "pg";

import type { RawFileIds } from "./raw-files.ts";
import type {
  ReadLine,
  ReadPart,
  ReadRows,
  ReadSummary,
  RefusedLine,
  RefusedRow,
  SparedSubject,
} from "./read-parts.ts";

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

export interface Staged extends Pick<ReadSummary, "notes" | "shape"> {
  /** Every row that was read, in its order. */
  readonly lines: readonly ReadLine[];
  readonly understood: number;
  readonly quarantined: number;
}

/**
 * Puts the rows beside the published ones: those that were understood into staging, the others into quarantine when all are
 * read. While the database takes some rows, the next ones are read.
 */
export async function stageRows(staging: Staging, parts: AsyncIterable<ReadPart>): Promise<Staged> {
  const lines: ReadLine[] = [];
  const refused: RefusedRow[] = [];
  let underWay = Promise.resolve();
  try {
    for await (const part of parts) {
      await underWay;
      if ("count" in part) staging.begin(part.count);
      else if ("lines" in part) {
        lines.push(...part.lines);
        refused.push(...part.refused);
        underWay = stageSome(staging, part);
        // Whoever awaits it hears of its failure, which is nobody until the next rows are read.
        underWay.catch(() => undefined);
      } else return await stageSummary(staging, part, { lines, refused });
    }
  } finally {
    // Else it would write into a staging that its caller has emptied.
    await underWay.catch(() => undefined);
  }
  throw new Error(`The rows of ${staging.source} were not read to their end.`);
}

async function stageSome(staging: Staging, { lines, understood }: ReadRows): Promise<void> {
  await insertStaged(staging, understood);
  staging.advance(lines.length);
}

interface ReadSoFar {
  readonly lines: readonly ReadLine[];
  readonly refused: readonly RefusedRow[];
}

async function stageSummary(
  staging: Staging,
  { contradicted, spared, repeated, notes, shape }: ReadSummary,
  { lines, refused }: ReadSoFar,
): Promise<Staged> {
  await refuseContradicted(staging, contradicted);
  await keepSpared(staging, spared);
  const setAside = [...refused, ...repeated]
    .toSorted((one, other) => one.ordinal - other.ordinal)
    .map(({ ordinal, problem }): RefusedLine => ({ ...(lines[ordinal] as ReadLine), problem }));
  await quarantine(staging.pool, staging.run, staging.files, setAside);
  const quarantined = setAside.length;
  return { lines, understood: lines.length - quarantined, quarantined, notes, shape };
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

/** A text that the database takes as one parameter stays far below its limit. */
const LINES_AT_ONCE = 2_000;

export async function quarantine(
  db: Pick<Pool, "query">,
  run: number,
  files: RawFileIds,
  lines: readonly RefusedLine[],
): Promise<void> {
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
    const rows = lines.slice(start, start + LINES_AT_ONCE).map(({ place, problem, raw }) => ({
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

/**
 * What is published of the things that refused rows are about is staged as it stands, so that it is not missed. Without a
 * reason, because the rows themselves are in quarantine already.
 */
async function keepSpared({ pool, run, source }: Staging, spared: readonly SparedSubject[]): Promise<void> {
  if (spared.length === 0) return;
  await pool.query(
    `insert into ingest.staged_record
       (run_id, ordinal, kind, key, record_hash, file_id, line, payload, verdict)
     select $1, spared.ordinal, record.kind, record.key, record.record_hash, record.file_id, record.line,
       record.payload, 'QUARANTINED'
     from json_to_recordset($3::json) as spared (ordinal int, kind text, key text)
     join ingest.record
       on record.kind = spared.kind and record.key = spared.key and record.source_id = $2`,
    [run, source, JSON.stringify(spared)],
  );
}
