import type { Database } from "../db/database.ts";
import { MaintenanceError } from "../errors.ts";
import type { Connector, RegisterFile } from "./connectors/connector.ts";
import { decisionsOf } from "./decisions/decision-sources.ts";
import { importAlone } from "./import-lock.ts";
import { type Delivery, importUntidied } from "./import-source.ts";
import { type JournalEntry, keepJournal, readJournal } from "./journal.ts";
import { type ImportProgress, silent } from "./progress.ts";
import { rawBytes } from "./raw-files.ts";
import type { ImportOutcome } from "./runs.ts";
import { tidy, writtenTables } from "./tidy.ts";

export interface RebuildOptions {
  /** The folder with the raw files and their journal. */
  readonly from: string;
  readonly progress?: ImportProgress;
  readonly sources: readonly Connector[];
}

export interface Rebuilt {
  readonly revisions: number;
  /** The digest of the last revision, which is the journal's. */
  readonly digest: string;
}

/**
 * Publishes every revision of the journal again, from the raw files alone, into an empty database. Each must come out
 * with the number and the digest that the journal has.
 * @throws MaintenanceError where a raw file is missing or altered, where the database is not empty, or at the first
 * revision that differs.
 */
export async function rebuild(database: Database, options: RebuildOptions): Promise<Rebuilt> {
  const { from, progress = silent, sources } = options;
  const entries = await readJournal(from);
  await assertFilesWhole(from, entries);
  return importAlone(database, "refuse", async () => {
    await assertEmpty(database);
    const tables = new Set<string>();
    for (const entry of entries) {
      const again = { entry, connector: connectorOf(entry, sources), from, progress };
      for (const table of await publishAgain(database, again)) tables.add(table);
    }
    await tidy(database, [...tables]);
    await keepJournal(database);
    return { revisions: entries.length, digest: entries.at(-1)?.digest ?? "" };
  });
}

/** Before anything is written, because half a register is worse than none. */
async function assertFilesWhole(from: string, entries: readonly JournalEntry[]): Promise<void> {
  const digests = new Map(entries.flatMap(({ files }) => files.map(({ name, sha256 }) => [sha256, name])));
  for (const [digest, name] of digests) await rawBytes(from, digest, name);
}

async function assertEmpty({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ runs: number }>("select count(*)::int as runs from ingest.import_run");
  const runs = rows[0]?.runs ?? 0;
  if (runs > 0) throw new MaintenanceError("TARGET_NOT_EMPTY", `this one knows ${runs} runs`);
}

function connectorOf({ source, rank, revision }: JournalEntry, sources: readonly Connector[]): Connector {
  const connector = decisionsOf(source)?.connector ?? sources.find(({ id }) => id === source);
  if (connector !== undefined) return { ...connector, rank };
  throw new MaintenanceError("SOURCE_GONE", `revision ${revision} was made from ${source}`);
}

interface Again {
  readonly entry: JournalEntry;
  readonly connector: Connector;
  readonly from: string;
  readonly progress: ImportProgress;
}

async function publishAgain(
  database: Database,
  { entry, connector, from, progress }: Again,
): Promise<readonly string[]> {
  const files = await deliveryOf(entry, from);
  let moment = entry.startedAt;
  const published = await importUntidied(database, connector, files, {
    // Somebody looked when it was published; gates have nothing more to ask.
    accept: true,
    // Deltas that changed nothing are no revisions, and not in the journal.
    inTurn: true,
    now: () => new Date(moment),
    progress: {
      ...progress,
      publishing: (source) => (progress.publishing(source), void (moment = entry.publishedAt)),
    },
  });
  await assertSame(database, entry, published.outcome);
  return writtenTables(published.tables);
}

async function deliveryOf(entry: JournalEntry, from: string): Promise<Delivery> {
  const files = await filesOf(entry, from);
  const { dataAsOf } = entry;
  return dataAsOf == null ? files : async () => ({ files, dataAsOf: new Date(dataAsOf) });
}

async function filesOf({ files }: JournalEntry, from: string): Promise<readonly RegisterFile[]> {
  return Promise.all(
    files.map(async ({ name, sha256 }) => ({ name, bytes: await rawBytes(from, sha256, name) })),
  );
}

async function assertSame({ pool }: Database, entry: JournalEntry, outcome: ImportOutcome): Promise<void> {
  const { rows } = await pool.query<{ digest: string }>(
    "select digest from ingest.revision where number = $1",
    [entry.revision],
  );
  if (outcome.revision === entry.revision && rows[0]?.digest === entry.digest) return;
  const came =
    outcome.status === "PUBLISHED" ? "another digest came" : `${outcome.source} ended as ${outcome.status}`;
  throw new MaintenanceError("REVISION_DIFFERS", `at revision ${entry.revision} ${came}`);
}
