import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";

import type { Database } from "../db/database.ts";
import { isoMoment } from "../db/iso-moment.ts";
import { MaintenanceError } from "../errors.ts";

/** One revision as it can be made again: which files of which source were published, and what came of it. */
export interface JournalEntry {
  readonly revision: number;
  readonly digest: string;
  readonly source: string;
  readonly rank: number;
  readonly accepted: boolean;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly publishedAt: string;
  /** Up to which moment the files count, as their publisher or whoever brought them says; entries of old have none. */
  readonly dataAsOf?: string | null;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

const FILE = "journal.ndjson";

const ENTRIES = `select revision.number as revision, revision.digest, run.source_id as source, receipt.rank,
    receipt.accepted, ${isoMoment("run.started_at")} as "startedAt",
    ${isoMoment("revision.published_at")} as "publishedAt",
    ${isoMoment("run.data_as_of")} as "dataAsOf",
    (select json_agg(json_build_object('name', raw_file.name, 'sha256', raw_file.sha256) order by run_file.ordinal)
     from ingest.run_file join ingest.raw_file on raw_file.id = run_file.file_id
     where run_file.run_id = run.id) as files
  from ingest.revision
  join ingest.import_run as run on run.id = revision.run_id
  join ingest.run_receipt as receipt on receipt.run_id = run.id
  where revision.number > $1 order by revision.number`;

/**
 * Appends the revisions that the journal beside the raw files lacks. A process that is killed between a publication and
 * this leaves them to the next one. A journal that tells of another database is put aside under another name.
 */
export async function keepJournal({ pool, dataDir }: Database): Promise<void> {
  const folder = join(dataDir, "raw");
  const path = join(folder, FILE);
  await mkdir(folder, { recursive: true });
  const last = (await entriesIn(path)).at(-1);
  const known = last === undefined || (await isPublished({ pool }, last));
  if (!known) await rename(path, join(folder, `journal-${last.digest.slice(0, 12)}.ndjson`));
  const { rows } = await pool.query<JournalEntry>(ENTRIES, [known ? (last?.revision ?? 0) : 0]);
  if (rows.length > 0) await append(path, rows);
}

/** @throws MaintenanceError where there is none, or one that is broken before its last line. */
export async function readJournal(dataDir: string): Promise<readonly JournalEntry[]> {
  const entries = await entriesIn(join(dataDir, "raw", FILE));
  if (entries.length === 0) throw new MaintenanceError("JOURNAL_MISSING", `${dataDir} has none`);
  const gap = entries.findIndex(({ revision }, index) => revision !== index + 1);
  if (gap !== -1) throw new MaintenanceError("JOURNAL_BROKEN", `revision ${gap + 1} is not in it`);
  return entries;
}

async function isPublished({ pool }: Pick<Database, "pool">, entry: JournalEntry): Promise<boolean> {
  const { rowCount } = await pool.query("select from ingest.revision where number = $1 and digest = $2", [
    entry.revision,
    entry.digest,
  ]);
  return rowCount === 1;
}

async function entriesIn(path: string): Promise<readonly JournalEntry[]> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  });
  return wholeLines(text).split("\n").filter(Boolean).map(entryOf);
}

function entryOf(line: string, index: number): JournalEntry {
  try {
    return JSON.parse(line) as JournalEntry;
  } catch (cause) {
    throw new MaintenanceError("JOURNAL_BROKEN", `line ${index + 1} is not JSON`, { cause });
  }
}

/** A process that was killed while it wrote leaves half a line, whose revision is appended again. */
function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf("\n") + 1);
}

async function append(path: string, entries: readonly JournalEntry[]): Promise<void> {
  const file = await open(path, "a+");
  try {
    const text = await file.readFile("utf8");
    await file.truncate(Buffer.byteLength(wholeLines(text)));
    await file.appendFile(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    await file.datasync();
  } finally {
    await file.close();
  }
}
