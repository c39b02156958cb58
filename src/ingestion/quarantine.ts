import type { Database } from "../db/database.ts";
import { MaintenanceError } from "../errors.ts";
import type { Connector } from "./connectors/connector.ts";
import { deliveredTo } from "./fetch/keep-fetched.ts";
import { importAlone } from "./import-lock.ts";
import { importUntidied } from "./import-source.ts";
import { keepJournal } from "./journal.ts";
import type { ImportProgress } from "./progress.ts";
import type { ImportOutcome } from "./runs.ts";
import { tidy, writtenTables } from "./tidy.ts";

export interface QuarantinedRow {
  readonly id: number;
  readonly source: string;
  readonly run: number;
  readonly file: string;
  readonly line: number | null;
  /** Where it begins in the file as it came, counted from 0. */
  readonly byteOffset: number | null;
  readonly reason: string;
  readonly field: string | null;
  /** With persons' numbers, telephones and addresses masked. */
  readonly raw: string;
  /** The run that understood it later. */
  readonly resolvedRun: number | null;
}

export interface QuarantineFilter {
  readonly id?: number;
  readonly source?: string;
  readonly run?: number;
  readonly reason?: string;
  /** Also what was resolved, and what older runs of a source set aside. */
  readonly all?: boolean;
}

/** A row of a run that counts is set aside until its file is read again, or a full delivery follows. */
export const SET_ASIDE = `refused.resolved_run_id is null and run.status in ('PUBLISHED', 'NOOP') and not exists (
  select from ingest.import_run as later
  where later.source_id = run.source_id and later.id > run.id
    and later.status in ('PUBLISHED', 'NOOP') and later.rows_read > 0
    and (later.delivery = 'FULL' or exists (
      select from ingest.run_file where run_id = later.id and file_id = refused.file_id
    ))
)`;

/** Rows that are set aside now, the newest run of each source first. */
export async function quarantinedRows(
  { pool }: Database,
  { id, source, run, reason, all }: QuarantineFilter,
): Promise<readonly QuarantinedRow[]> {
  const { rows } = await pool.query<QuarantinedRow>(
    `select refused.id, run.source_id as source, refused.run_id as run, raw_file.name as file, refused.line,
       refused.byte_offset as "byteOffset", refused.reason, refused.field, refused.raw, refused.resolved_run_id as "resolvedRun"
     from ingest.quarantined_row as refused
     join ingest.import_run as run on run.id = refused.run_id
     join ingest.raw_file on raw_file.id = refused.file_id
     where ($1::int is null or refused.id = $1) and ($2::text is null or run.source_id = $2)
       and ($3::int is null or run.id = $3) and ($4::text is null or refused.reason = $4)
       and ($5 or ${SET_ASIDE})
     order by run.id desc, refused.id`,
    [
      id ?? null,
      source ?? null,
      run ?? null,
      reason ?? null,
      all === true || run !== undefined || id !== undefined,
    ],
  );
  return rows;
}

/** @throws MaintenanceError where no row has the number. */
export async function quarantinedRow(database: Database, id: number): Promise<QuarantinedRow> {
  const [row] = await quarantinedRows(database, { id });
  if (row === undefined) throw new MaintenanceError("QUARANTINE_UNKNOWN", `none has the number ${id}`);
  return row;
}

export interface Replay {
  readonly outcome: ImportOutcome;
  /** Rows that were in quarantine and are understood now. */
  readonly resolved: number;
  /** Rows that are still not. */
  readonly remaining: number;
}

/**
 * Reads the files of the standing run of a source again, because its connector has learnt something since, and publishes
 * what is understood now. What was in quarantine and is not any more is marked with the run that understood it.
 * @throws MaintenanceError where another run of the source stands.
 */
export async function replay(
  database: Database,
  connector: Connector,
  { run, progress }: { readonly run?: number; readonly progress?: ImportProgress },
): Promise<Replay> {
  return importAlone(database, "wait", async () => {
    const standing = await standingRun(database, connector.id);
    if (standing === undefined || (run !== undefined && run !== standing)) {
      const stands = standing === undefined ? "none" : `run ${standing}`;
      throw new MaintenanceError("REPLAY_SUPERSEDED", `of ${connector.id} it is ${stands}`);
    }
    const files = await deliveredTo(database, standing);
    const { outcome, tables } = await importUntidied(database, connector, files, { progress, inTurn: true });
    const resolved = await markResolved(database, standing, outcome);
    await keepJournal(database);
    await tidy(database, writtenTables(tables));
    const remaining = await quarantinedRows(database, { source: connector.id });
    return { outcome, resolved, remaining: remaining.length };
  });
}

/** The newest run whose rows count; one that found all of it applied before has read none. */
async function standingRun({ pool }: Database, source: string): Promise<number | undefined> {
  const { rows } = await pool.query<{ id: number | null }>(
    `select max(id) as id from ingest.import_run
     where source_id = $1 and status in ('PUBLISHED', 'NOOP') and rows_read > 0`,
    [source],
  );
  return rows[0]?.id ?? undefined;
}

async function markResolved({ pool }: Database, before: number, outcome: ImportOutcome): Promise<number> {
  if (outcome.status !== "PUBLISHED" && outcome.status !== "NOOP") return 0;
  const { rowCount } = await pool.query(
    `update ingest.quarantined_row as refused set resolved_run_id = $2
     where run_id = $1 and resolved_run_id is null and not exists (
       select from ingest.quarantined_row as again
       where again.run_id = $2 and again.file_id = refused.file_id and again.line is not distinct from refused.line
     )`,
    [before, outcome.run],
  );
  return rowCount ?? 0;
}
