import type { Pool } from "pg";

import { canonicalJson, sha256 } from "./canonical.ts";
import type { Place, RegisterRow, RegisterStatement, RowProblem } from "./connectors/connector.ts";
import type { RawFileIds } from "./raw-files.ts";
import type { StatementCheck } from "./statement-check.ts";

export interface Staging {
  readonly pool: Pool;
  readonly run: number;
  readonly source: string;
  readonly files: RawFileIds;
  readonly check: StatementCheck;
  /** Set where published rows have to be written again even if they say the same. */
  readonly refold: boolean;
  readonly advance: (rows: number) => void;
}

export interface Staged {
  readonly understood: number;
  readonly quarantined: number;
}

interface StagedRow {
  readonly ordinal: number;
  readonly file_id: number;
  readonly line: number;
  readonly kind: string;
  readonly key: string;
  readonly record_hash: string;
  readonly payload: unknown;
  readonly gone: boolean;
}

export interface QuarantinedLine {
  readonly place: Place;
  readonly problem: RowProblem;
  readonly raw: string;
}

/** Two thousand rows make some two megabytes, which the database takes in a fraction of a second. */
const ROWS_AT_ONCE = 2_000;

/**
 * Puts the rows beside the published ones: those that were understood into staging, the others into
 * quarantine.
 */
export async function stageRows(staging: Staging, rows: readonly RegisterRow[]): Promise<Staged> {
  const seen = new Map<string, Seen>();
  let understood = 0;
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE);
    understood += await stageSome(staging, seen, some, start);
    staging.advance(some.length);
  }
  await refuseContradicted(staging, [...seen.values()]);
  return { understood, quarantined: rows.length - understood };
}

async function stageSome(
  staging: Staging,
  seen: Map<string, Seen>,
  rows: readonly RegisterRow[],
  start: number,
): Promise<number> {
  const outcomes = rows.map((row, index) => sort(staging, seen, row, start + index));
  const understood = outcomes.filter((outcome): outcome is StagedRow => !("problem" in outcome));
  const refused = outcomes.filter((outcome) => "problem" in outcome);
  await insertStaged(staging, understood);
  await quarantine(staging.pool, staging.run, staging.files, refused);
  return understood.length;
}

interface Seen {
  readonly ordinal: number;
  readonly hash: string;
  contradicted: boolean;
}

function sort(
  { check, files }: Staging,
  seen: Map<string, Seen>,
  row: RegisterRow,
  ordinal: number,
): StagedRow | QuarantinedLine {
  const { place, raw } = row;
  if ("problem" in row) return row;
  const problem = check(row.statement);
  if (problem !== undefined) return { place, raw, problem };
  const { kind, key, gone = false } = row.statement;
  const payload = canonicalJson(row.statement.payload);
  const hash = sha256(gone ? "gone" : payload);
  const before = register(seen, row.statement, { ordinal, hash, contradicted: false });
  if (before !== undefined) return { place, raw, problem: { reason: repetition(before, hash) } };
  const at = { file_id: fileId(files, place), line: place.line };
  return { ordinal, ...at, kind, key, record_hash: hash, payload, gone };
}

function register(seen: Map<string, Seen>, { kind, key }: RegisterStatement, now: Seen): Seen | undefined {
  const name = `${kind} ${key}`;
  const before = seen.get(name);
  if (before === undefined) seen.set(name, now);
  return before;
}

function repetition(before: Seen, hash: string): "DUPLICATE_ROW" | "DUPLICATE_KEY" {
  if (before.hash === hash) return "DUPLICATE_ROW";
  before.contradicted = true;
  return "DUPLICATE_KEY";
}

function fileId(files: RawFileIds, { file }: Place): number {
  const id = files.get(file);
  if (id === undefined) throw new Error(`A row says that it stands in ${file}, which is no file of the run.`);
  return id;
}

async function insertStaged(
  { pool, run, source, refold }: Staging,
  rows: readonly StagedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await pool.query(
    `insert into ingest.staged_record
       (run_id, ordinal, kind, key, record_hash, file_id, line, payload, verdict)
     select $1, staged.ordinal, staged.kind, staged.key, staged.record_hash, staged.file_id, staged.line,
       staged.payload,
       case when staged.gone then case when record.id is null then 'UNCHANGED' else 'DELETED' end
         when record.record_hash = staged.record_hash and not $3 then 'UNCHANGED' else 'CHANGED' end
     from json_to_recordset($4::json) as staged (
       ordinal int, kind text, key text, record_hash text, file_id int, line int, payload jsonb, gone boolean
     )
     left join ingest.record
       on record.kind = staged.kind and record.key = staged.key and record.source_id = $2`,
    [run, source, refold, json(rows)],
  );
}

/**
 * Payloads are JSON already; to parse them again only to write them again would take a second per 75,000
 * rows.
 */
function json(rows: readonly StagedRow[]): string {
  const texts = rows.map(
    ({ payload, ...row }) => `${JSON.stringify(row).slice(0, -1)},"payload":${String(payload)}}`,
  );
  return `[${texts.join(",")}]`;
}

export async function quarantine(
  db: Pick<Pool, "query">,
  run: number,
  files: RawFileIds,
  lines: readonly QuarantinedLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ place, problem, raw }) => ({
    file_id: fileId(files, place),
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
async function refuseContradicted({ pool, run }: Staging, seen: readonly Seen[]): Promise<void> {
  const ordinals = seen.filter(({ contradicted }) => contradicted).map(({ ordinal }) => ordinal);
  if (ordinals.length === 0) return;
  await pool.query(
    `update ingest.staged_record set verdict = 'QUARANTINED', reason = 'DUPLICATE_KEY'
     where run_id = $1 and ordinal = any($2)`,
    [run, ordinals],
  );
}
