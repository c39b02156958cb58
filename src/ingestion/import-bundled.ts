import type { Database } from "../db/database.ts";
import { type BundledReading, readBundled } from "./bundled-registers.ts";
import { renewEverything } from "./conflicts/renew-everything.ts";
import { declareSources } from "./declare-sources.ts";
import { importAlone } from "./import-lock.ts";
import { importUntidied } from "./import-source.ts";
import { keepJournal } from "./journal.ts";
import { type ImportProgress, silent } from "./progress.ts";
import type { Published } from "./publish.ts";
import { registerModel } from "./register-model.ts";
import type { ImportOutcome } from "./runs.ts";
import { readSources, type RegisteredSource } from "./sources.ts";
import { tidy, writtenTables } from "./tidy.ts";

/**
 * Imports the registers that come with Qogam, in the order of rank. A source that is off, or that an operator takes
 * from somewhere else, is left alone. Conflicts are looked for once, after the last of them.
 */
export async function importBundled(
  database: Database,
  progress: ImportProgress = silent,
  sources?: readonly RegisteredSource[],
): Promise<readonly ImportOutcome[]> {
  const registered = sources ?? (await readSources());
  await declareSources(database.pool, registered);
  const work = async () => {
    await beginBundled(database);
    const outcomes = await importAll(database, progress, registered.filter(isBundled));
    await database.pool.query("update ingest.bundled_import set finished_at = now() where id = 1");
    return outcomes;
  };
  return importAlone(database, "wait", work, () => progress.waiting());
}

/** Until it is finished it counts as broken off, and the next start does it again. */
async function beginBundled({ pool }: Database): Promise<void> {
  await pool.query(
    `insert into ingest.bundled_import (id, started_at) values (1, now())
     on conflict (id) do update set started_at = excluded.started_at, finished_at = null`,
  );
}

function isBundled({ entry }: RegisteredSource): boolean {
  return entry.enabled && entry.address === undefined && entry.files === undefined;
}

async function importAll(
  database: Database,
  progress: ImportProgress,
  sources: readonly RegisteredSource[],
): Promise<readonly ImportOutcome[]> {
  const { tables } = registerModel(database.orm.getMetadata());
  const outcomes: ImportOutcome[] = [];
  const written = new Set<string>();
  for await (const reading of readBundled({ sources: sources.map(({ entry }) => entry.id), tables })) {
    const source = sources.find(({ entry }) => entry.id === reading.source) as RegisteredSource;
    const published = await importRead(database, progress, source, reading);
    outcomes.push(published.outcome);
    await keepJournal(database);
    for (const table of writtenTables(published.tables)) written.add(table);
  }
  await renewEverything(database);
  await tidy(database, [...written]);
  return outcomes;
}

function importRead(
  database: Database,
  progress: ImportProgress,
  { connector, entry }: RegisteredSource,
  { files, parts }: BundledReading,
): Promise<Published> {
  return importUntidied(database, connector, files, {
    progress,
    thresholds: entry.thresholds,
    readFiles: () => parts,
    renewsConflicts: false,
  });
}
