import { type BundledRegister, bundledRegisters } from "../../demo/registers.ts";
import type { Database } from "../db/database.ts";
import type { Connector, RegisterFile } from "./connectors/connector.ts";
import { connectors } from "./connectors/connectors.ts";
import { importAlone } from "./import-lock.ts";
import { importUntidied } from "./import-source.ts";
import { keepJournal } from "./journal.ts";
import { type ImportProgress, silent } from "./progress.ts";
import type { ImportOutcome } from "./runs.ts";
import { tidy, writtenTables } from "./tidy.ts";

/** Imports the registers that come with Qogam, in the order of rank. */
export async function importBundled(
  database: Database,
  progress: ImportProgress = silent,
): Promise<readonly ImportOutcome[]> {
  await database.pool.query(
    `insert into ingest.bundled_import (id, started_at) values (1, now())
     on conflict (id) do update set started_at = excluded.started_at, finished_at = null`,
  );
  const outcomes = await importAlone(database, "wait", () => importAll(database, progress));
  await database.pool.query("update ingest.bundled_import set finished_at = now() where id = 1");
  return outcomes;
}

async function importAll(database: Database, progress: ImportProgress): Promise<readonly ImportOutcome[]> {
  const ahead = readAhead(bundledRegisters());
  const listener = onPublishing(progress, () => ahead.prepare());
  const outcomes: ImportOutcome[] = [];
  const tables = new Set<string>();
  for (let source = ahead.take(); source !== undefined; source = ahead.take()) {
    const { connector, files } = source;
    const published = await importUntidied(database, connector, files, { progress: listener });
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
  readonly files: readonly RegisterFile[];
}

interface ReadAhead {
  /** Makes and reads the next register as soon as this thread has nothing else to do. */
  prepare(): void;
  /** The next register, `undefined` after the last. */
  take(): Prepared | undefined;
}

/** While the database publishes one register, this thread would wait; instead it reads the next one. */
function readAhead(registers: Iterable<BundledRegister>): ReadAhead {
  const iterator = registers[Symbol.iterator]();
  const next = () => {
    const result = iterator.next();
    return result.done === true ? undefined : prepared(result.value);
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

function prepared({ connectorId, files }: BundledRegister): Prepared {
  const connector = connectors.find(({ id }) => id === connectorId);
  if (connector === undefined) {
    throw new Error(`A register is bundled for ${connectorId}, which is no connector.`);
  }
  return { connector: { ...connector, read: attempt(() => Array.from(connector.read(files))) }, files };
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
