import type { Database } from "../db/database.ts";
import {
  type Connector,
  type Numbering,
  type RegisterFile,
  RegisterFileError,
} from "./connectors/connector.ts";
import { decisionsOf } from "./decisions/decision-sources.ts";
import { publishDecision } from "./decisions/publish-decision.ts";
import { placeDelivery, waitingDelta } from "./deltas.ts";
import { keepFetched } from "./fetch/keep-fetched.ts";
import type { Fetched } from "./fetch/transport.ts";
import { gateFigures, keepShape } from "./gate-figures.ts";
import { gate } from "./gates.ts";
import { importAlone, type WhenBusy } from "./import-lock.ts";
import { keepJournal } from "./journal.ts";
import { type ImportProgress, silent } from "./progress.ts";
import { type Published, publish } from "./publish.ts";
import { keepRawFiles, type RawFileIds } from "./raw-files.ts";
import { type ReadFiles, readHere } from "./read-rows.ts";
import type { RunReason } from "./reasons.ts";
import { keepReceipt } from "./receipts.ts";
import { type RegisterModel, registerModel, type RegisterTable } from "./register-model.ts";
import { keepRunDiff } from "./run-diff.ts";
import { advanceRun, declareSource, endRun, type ImportOutcome, openRun } from "./runs.ts";
import { type Staged, stageRows } from "./stage.ts";
import { defaultThresholds, type Thresholds } from "./thresholds.ts";
import { clearStaging, tidy, writtenTables } from "./tidy.ts";

export interface ImportOptions {
  readonly now?: () => Date;
  readonly progress?: ImportProgress;
  /** Publishes what a gate would hold: a person has looked. */
  readonly accept?: boolean;
  /** What passes the gates; see `thresholds.ts`. */
  readonly thresholds?: Thresholds;
  /** The files were published, or read, in this order before, so that a delta among them is not asked for its turn. */
  readonly inTurn?: boolean;
  /** In this thread where nothing is said. */
  readonly readFiles?: ReadFiles;
  /** Whether the publication looks for conflicts; where it does not, its caller does. It does where nothing is said. */
  readonly renewsConflicts?: boolean;
}

export interface SoleImportOptions extends ImportOptions {
  /** What to do while another import is under way; wait for its end where nothing is said. */
  readonly whenBusy?: WhenBusy;
}

/** Files at hand, or what takes them from their publisher when the run has begun. */
export type Delivery = readonly RegisterFile[] | (() => Promise<Fetched | "UNCHANGED">);

/**
 * Brings the whole of one source from its files into the register: kept, read, staged, checked, and published
 * as one revision, or not at all. What is wrong with the files or their rows is told by the outcome. A delta that came
 * early is applied after the one that it waited for, as a run of its own.
 * @throws what is no fault of the files, such as a database that went away; the run is FAILED then.
 */
export async function importSource(
  database: Database,
  connector: Connector,
  files: Delivery,
  { whenBusy = "wait", ...options }: SoleImportOptions = {},
): Promise<ImportOutcome> {
  const work = async (): Promise<ImportOutcome> => {
    const { outcome, tables } = await importUntidied(database, connector, files, options);
    const later = await importWaiting(database, connector, outcome, options);
    await keepJournal(database);
    await tidy(database, writtenTables([...tables, ...later]));
    return outcome;
  };
  return importAlone(database, whenBusy, work, () => options.progress?.waiting());
}

async function importWaiting(
  database: Database,
  connector: Connector,
  before: ImportOutcome,
  options: ImportOptions,
): Promise<readonly RegisterTable[]> {
  if (before.status !== "PUBLISHED" && before.status !== "NOOP") return [];
  const files = await waitingDelta(database, connector);
  if (files === undefined) return [];
  const { outcome, tables } = await importUntidied(database, connector, files, { ...options, accept: false });
  return [...tables, ...(await importWaiting(database, connector, outcome, options))];
}

/** The same for one of several sources that are tidied together in the end. */
export async function importUntidied(
  database: Database,
  connector: Connector,
  files: Delivery,
  {
    now = () => new Date(),
    progress = silent,
    accept = false,
    inTurn = false,
    thresholds = defaultThresholds,
    readFiles = readHere,
    renewsConflicts = true,
  }: ImportOptions,
): Promise<Published> {
  const decisions = decisionsOf(connector.id);
  if (decisions !== undefined && typeof files !== "function") {
    return publishDecision(database, decisions, files, { now, progress });
  }
  const refold = await declareSource(database.pool, connector);
  const run = await openRun(database.pool, connector.id, now());
  const options = { now, progress, accept, inTurn, thresholds, readFiles, renewsConflicts };
  const importing = { database, connector, files, run, refold, ...options };
  const published = await carriedOut(importing).finally(() => clearStaging(database));
  progress.ended(published.outcome);
  return published;
}

interface Importing extends Required<ImportOptions> {
  readonly database: Database;
  readonly connector: Connector;
  readonly files: Delivery;
  readonly run: number;
  readonly refold: boolean;
}

async function carriedOut(importing: Importing): Promise<Published> {
  try {
    return await carryOut(importing);
  } catch (error) {
    const known = error instanceof RegisterFileError;
    const reason = known ? `${error.reason}: ${error.message}` : faultOf(error);
    const failed = await end(importing, { status: "FAILED", reason }).catch(() => undefined);
    if (known && failed !== undefined) return failed;
    throw error;
  }
}

/** Codes of PostgreSQL and of the file system. */
const DISK_FULL: ReadonlySet<unknown> = new Set(["53100", "ENOSPC"]);

function faultOf(error: unknown): RunReason {
  return DISK_FULL.has((error as { readonly code?: unknown }).code) ? "DISK_FULL" : "FAULT";
}

async function carryOut(importing: Importing): Promise<Published> {
  const { database, connector, run, accept, inTurn, now, progress, renewsConflicts } = importing;
  const taken = await take(importing);
  if (taken === "UNCHANGED") return end(importing, { status: "NOOP", reason: null });
  const files = await keepRawFiles(database, connector.id, taken, now());
  await keepReceipt(database.pool, { run, rank: connector.rank, accepted: accept, files });
  const delivery = connector.numbering?.(taken);
  const place = delivery && { run, source: connector.id, numbering: delivery, inTurn };
  const notNow = place && (await placeDelivery(database.pool, place));
  if (notNow !== undefined) return end(importing, notNow);
  const model = registerModel(database.orm.getMetadata());
  const received = { model, files, taken, delivery: delivery?.delivery ?? "FULL" } as const;
  const staged = await stage(importing, received);
  await advanceRun(database.pool, run, "PARSED");
  const held = await gated(importing, received, staged);
  if (held !== undefined) return held;
  await advanceRun(database.pool, run, "VALIDATED");
  progress.publishing(connector.id);
  return publish(database, { connector, run, now, staged, renewsConflicts, ...received });
}

interface Received {
  readonly model: RegisterModel;
  readonly files: RawFileIds;
  readonly taken: readonly RegisterFile[];
  readonly delivery: Numbering["delivery"];
}

async function take({ database, files, run }: Importing): Promise<readonly RegisterFile[] | "UNCHANGED"> {
  if (typeof files !== "function") return files;
  const fetched = await files();
  await keepFetched(database.pool, run, fetched);
  return fetched === "UNCHANGED" ? fetched : fetched.files;
}

/** Ends the run where a gate holds it, with what it would change; undefined where it passes. */
async function gated(
  importing: Importing,
  { delivery }: Received,
  staged: Staged,
): Promise<Published | undefined> {
  const { database, connector, run, thresholds } = importing;
  const figures = await gateFigures(database.pool, { run, source: connector.id }, staged);
  if (delivery === "FULL") await keepShape(database.pool, run, staged.shape);
  const held = importing.accept ? undefined : gate(figures, thresholds, delivery);
  if (held === undefined) return undefined;
  await keepRunDiff(database.pool, { run, source: connector.id, delivery });
  const { lines, understood: unchanged, quarantined, notes } = staged;
  const counts = { rowsRead: lines.length, unchanged, quarantined, notes };
  return end(importing, { status: "HELD", reason: `${held.reason}: ${held.words}`, ...counts });
}

async function stage(
  { database, connector, run, refold, progress, readFiles }: Importing,
  { model, files, taken, delivery }: Received,
): Promise<Staged> {
  const staging = {
    pool: database.pool,
    run,
    source: connector.id,
    files,
    refold: refold && delivery === "FULL",
    begin: (rows: number) => progress.staging(connector.id, rows),
    advance: (rows: number) => progress.advance(rows),
  };
  return stageRows(staging, readFiles(connector, taken, model));
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
