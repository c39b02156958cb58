import { bundledRegisters } from "../../demo/registers.ts";
import type { Database } from "../db/database.ts";
import type { Connector, RegisterFile } from "./connectors/connector.ts";
import { declareSources } from "./declare-sources.ts";
import { importAlone } from "./import-lock.ts";
import { importUntidied } from "./import-source.ts";
import { keepJournal } from "./journal.ts";
import { type ImportProgress, silent } from "./progress.ts";
import type { ImportOutcome } from "./runs.ts";
import { readSources, type RegisteredSource } from "./sources.ts";
import type { Thresholds } from "./thresholds.ts";
import { tidy, writtenTables } from "./tidy.ts";

/**
 * Imports the registers that come with Qogam, in the order of rank. A source that is off, or that an operator takes
 * from somewhere else, is left alone.
 */
export async function importBundled(
  database: Database,
  progress: ImportProgress = silent,
  sources?: readonly RegisteredSource[],
): Promise<readonly ImportOutcome[]> {
  const registered = sources ?? (await readSources());
  await declareSources(database.pool, registered);
  await database.pool.query(
    `insert into ingest.bundled_import (id, started_at) values (1, now())
     on conflict (id) do update set started_at = excluded.started_at, finished_at = null`,
  );
  const outcomes = await importAlone(database, "wait", () =>
    importAll(database, progress, registered.filter(isBundled)),
  );
  await database.pool.query("update ingest.bundled_import set finished_at = now() where id = 1");
  return outcomes;
}

function isBundled({ entry }: RegisteredSource): boolean {
  return entry.enabled && entry.address === undefined && entry.files === undefined;
}

async function importAll(
  database: Database,
  progress: ImportProgress,
  sources: readonly RegisteredSource[],
): Promise<readonly ImportOutcome[]> {
  const ahead = readAhead(preparedRegisters(sources));
  const listener = onPublishing(progress, () => ahead.prepare());
  const outcomes: ImportOutcome[] = [];
  const tables = new Set<string>();
  for (let source = ahead.take(); source !== undefined; source = ahead.take()) {
    const { connector, files, thresholds } = source;
    const published = await importUntidied(database, connector, files, { progress: listener, thresholds });
    outcomes.push(published.outcome);
    await keepJournal(database);
    for (const table of writtenTables(published.tables)) tables.add(table);
    await tidy(database, []);
  }
  await tidy(database, [...tables]);
  return outcomes;
}

interface Prepared {
  readonly connector: Connector;
  readonly thresholds: Thresholds;
  readonly files: readonly RegisterFile[];
}

interface ReadAhead {
  /** Makes and reads the next register as soon as this thread has nothing else to do. */
  prepare(): void;
  /** The next register, `undefined` after the last. */
  take(): Prepared | undefined;
}

/** While the database publishes one register, this thread would wait; instead it reads the next one. */
function readAhead(registers: Iterator<Prepared>): ReadAhead {
  const next = () => {
    const result = registers.next();
    return result.done === true ? undefined : result.value;
  };
  let ready: (() => Prepared | undefined) | undefined;
  return {
    prepare: () => void setImmediate(() => (ready ??= attempt(next))),
    take: () => {
      const taken = ready ?? next;
      ready = undefined;
      return taken();
    },
  };
}

function* preparedRegisters(sources: readonly RegisteredSource[]): Iterator<Prepared> {
  for (const { connectorId, files } of bundledRegisters()) {
    const source = sources.find(({ entry }) => entry.id === connectorId);
    if (source !== undefined) yield prepared(source, files);
  }
}

function prepared({ connector, entry }: RegisteredSource, files: readonly RegisterFile[]): Prepared {
  const read = attempt(() => Array.from(connector.read(files)));
  return { connector: { ...connector, read }, files, thresholds: entry.thresholds };
}

/** Does the work now and tells the outcome, be it an error, when it is asked for. */
function attempt<Outcome>(work: () => Outcome): () => Outcome {
  try {
    const outcome = work();
    return () => outcome;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function onPublishing(progress: ImportProgress, act: () => void): ImportProgress {
  return {
    staging: (source, rows) => progress.staging(source, rows),
    advance: (rows) => progress.advance(rows),
    publishing: (source) => {
      progress.publishing(source);
      act();
    },
    ended: (outcome) => progress.ended(outcome),
  };
}
