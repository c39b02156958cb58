import type { Database } from "../db/database.ts";
import {
  type Connector,
  type RegisterFile,
  RegisterFileError,
  type RegisterRow,
} from "./connectors/connector.ts";
import { gate, type GateFigures } from "./gates.ts";
import { importAlone, type WhenBusy } from "./import-lock.ts";
import { keepJournal } from "./journal.ts";
import { openWorkbooks } from "./normalise/zip.ts";
import { countNotes } from "./notes.ts";
import { type ImportProgress, silent } from "./progress.ts";
import { type Published, publish } from "./publish.ts";
import { keepRawFiles, type RawFileIds } from "./raw-files.ts";
import { type ReadRows, readHere } from "./read-rows.ts";
import type { RunReason } from "./reasons.ts";
import { keepReceipt } from "./receipts.ts";
import { type RegisterModel, registerModel } from "./register-model.ts";
import { advanceRun, declareSource, endRun, type ImportOutcome, openRun } from "./runs.ts";
import { type Staged, stageRows } from "./stage.ts";
import { statementCheck } from "./statement-check.ts";
import { clearStaging, tidy, writtenTables } from "./tidy.ts";

export interface ImportOptions {
  readonly now?: () => Date;
  readonly progress?: ImportProgress;
  /** Publishes what a gate would hold: a person has looked. */
  readonly accept?: boolean;
  /** In this thread where nothing is said. */
  readonly readRows?: ReadRows;
}

export interface SoleImportOptions extends ImportOptions {
  /** What to do while another import is under way; wait for its end where nothing is said. */
  readonly whenBusy?: WhenBusy;
}

/**
 * Brings the whole of one source from its files into the register: kept, read, staged, checked, and published
 * as one revision, or not at all. What is wrong with the files or their rows is told by the outcome.
 * @throws what is no fault of the files, such as a database that went away; the run is FAILED then.
 */
export async function importSource(
  database: Database,
  connector: Connector,
  files: readonly RegisterFile[],
  { whenBusy = "wait", ...options }: SoleImportOptions = {},
): Promise<ImportOutcome> {
  return importAlone(database, whenBusy, async () => {
    const { outcome, tables } = await importUntidied(database, connector, files, options);
    await keepJournal(database);
    await tidy(database, writtenTables(tables));
    return outcome;
  });
}

/** The same for one of several sources that are tidied together in the end. */
export async function importUntidied(
  database: Database,
  connector: Connector,
  files: readonly RegisterFile[],
  { now = () => new Date(), progress = silent, accept = false, readRows = readHere }: ImportOptions,
): Promise<Published> {
  const refold = await declareSource(database.pool, connector);
  const run = await openRun(database.pool, connector.id, now());
  const importing = { database, connector, files, run, refold, now, progress, accept, readRows };
  const published = await carriedOut(importing).finally(() => clearStaging(database, run));
  progress.ended(published.outcome);
  return published;
}

interface Importing extends Required<ImportOptions> {
  readonly database: Database;
  readonly connector: Connector;
  readonly files: readonly RegisterFile[];
  readonly run: number;
  readonly refold: boolean;
}

async function carriedOut(importing: Importing): Promise<Published> {
  try {
    return await carryOut(importing);
  } catch (error) {
    const known = error instanceof RegisterFileError;
    const reason = known ? `${error.reason}: ${error.message}` : ("FAULT" satisfies RunReason);
    const failed = await end(importing, { status: "FAILED", reason }).catch(() => undefined);
    if (known && failed !== undefined) return failed;
    throw error;
  }
}

async function carryOut(importing: Importing): Promise<Published> {
  const { database, connector, run, now, progress } = importing;
  const { files, rows } = await receive(importing);
  const model = registerModel(database.orm.getMetadata());
  const staged = await stage(importing, { model, files, rows });
  await advanceRun(database.pool, run, "PARSED");
  const held = importing.accept ? undefined : gate(await figures(importing, staged));
  if (held !== undefined) {
    const { understood: unchanged, quarantined } = staged;
    const reason = `${held.reason}: ${held.words}`;
    const counts = { rowsRead: rows.length, unchanged, quarantined, notes: countNotes(rows) };
    return end(importing, { status: "HELD", reason, ...counts });
  }
  await advanceRun(database.pool, run, "VALIDATED");
  progress.publishing(connector.id);
  return publish(database, { connector, model, run, rows, files, now });
}

interface Received {
  readonly files: RawFileIds;
  readonly rows: readonly RegisterRow[];
}

async function receive({
  database,
  connector,
  files,
  run,
  accept,
  now,
  readRows,
}: Importing): Promise<Received> {
  const kept = await keepRawFiles(database, connector.id, files, now());
  await keepReceipt(database.pool, { run, rank: connector.rank, accepted: accept, files: kept });
  const rows = await readRows(connector, await openWorkbooks(files));
  if (rows.length === 0) throw new RegisterFileError("EMPTY", "The files have no rows.");
  return { files: kept, rows };
}

async function stage(
  { database, connector, run, refold, progress }: Importing,
  { model, files, rows }: Received & { readonly model: RegisterModel },
): Promise<Staged> {
  progress.staging(connector.id, rows.length);
  return stageRows(
    {
      pool: database.pool,
      run,
      source: connector.id,
      files,
      check: statementCheck(model),
      refold,
      advance: (count) => progress.advance(count),
    },
    rows,
  );
}

async function figures({ database, connector }: Importing, staged: Staged): Promise<GateFigures> {
  const { understood, quarantined } = staged;
  const { rows } = await database.pool.query<{ published: number; before: number | null }>(
    `select (select count(*)::int from ingest.record where source_id = $1) as published,
       (select 1 - quarantined::float / rows_read from ingest.import_run
        where source_id = $1 and status in ('PUBLISHED', 'NOOP') and rows_read > 0
        order by id desc limit 1) as before`,
    [connector.id],
  );
  const [now] = rows;
  return {
    rows: understood + quarantined,
    understood,
    published: now?.published ?? 0,
    understoodBefore: now?.before ?? 1,
  };
}

const NOTHING = {
  rowsRead: 0,
  published: 0,
  unchanged: 0,
  quarantined: 0,
  gone: 0,
  retained: 0,
  notes: {},
  revision: null,
} as const;

/** Ends a run that publishes nothing. */
async function end(
  { database, connector, run, now }: Importing,
  told: Pick<ImportOutcome, "status" | "reason"> & Partial<ImportOutcome>,
): Promise<Published> {
  const outcome = { ...NOTHING, source: connector.id, run, ...told };
  await endRun(database.pool, outcome, now());
  return { outcome, tables: [] };
}
