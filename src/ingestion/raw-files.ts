import { access, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, gunzip, gzip } from "node:zlib";
import type { Pool } from "pg";

import type { Database } from "../db/database.ts";
import { MaintenanceError } from "../errors.ts";
import { sha256 } from "./canonical.ts";
import { type RegisterFile, RegisterFileError } from "./connectors/connector.ts";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Files that a run reads, by the name under which its rows mention them. */
export type RawFileIds = ReadonlyMap<string, number>;

/**
 * Keeps the files as they came, once per content, in `raw/<sha256>.gz` of the data folder.
 * @throws RegisterFileError `FILE_AMBIGUOUS` where two of them have one name.
 */
export async function keepRawFiles(
  database: Database,
  source: string,
  files: readonly RegisterFile[],
  retrievedAt: Date,
): Promise<RawFileIds> {
  const names = new Set(files.map(({ name }) => name));
  if (names.size < files.length) {
    throw new RegisterFileError("FILE_AMBIGUOUS", "Two files of the run have the same name.");
  }
  const folder = join(database.dataDir, "raw");
  await mkdir(folder, { recursive: true });
  const ids = new Map<string, number>();
  for (const file of files) {
    const digest = sha256(file.bytes);
    await keepBytes(join(folder, `${digest}.gz`), file.bytes);
    ids.set(file.name, await keepRow(database.pool, { source, file, digest, retrievedAt }));
  }
  return ids;
}

/** Under another name first, so that a file with its final name is always whole. */
async function keepBytes(path: string, bytes: Uint8Array): Promise<void> {
  const known = await access(path).then(
    () => true,
    () => false,
  );
  if (known) return;
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, await compress(bytes, { level: constants.Z_BEST_SPEED }));
  await rename(unfinished, path);
}

interface RawFileRow {
  readonly source: string;
  readonly file: RegisterFile;
  readonly digest: string;
  readonly retrievedAt: Date;
}

async function keepRow(pool: Pool, { source, file, digest, retrievedAt }: RawFileRow): Promise<number> {
  const { rows } = await pool.query<{ id: number }>(
    `insert into ingest.raw_file (source_id, sha256, name, bytes, retrieved_at) values ($1, $2, $3, $4, $5)
     on conflict (source_id, sha256, name) do update set name = excluded.name
     returning id`,
    [source, digest, file.name, file.bytes.byteLength, retrievedAt.toISOString()],
  );
  return (rows[0] as { id: number }).id;
}

/**
 * A kept file by its digest; `name` is what people know it by.
 * @throws MaintenanceError where it is missing or no longer what it was.
 */
export async function rawBytes(dataDir: string, digest: string, name: string): Promise<Uint8Array> {
  const called = `${name}, raw/${digest}.gz, is not`;
  const kept = await readFile(join(dataDir, "raw", `${digest}.gz`)).catch((cause: unknown) => {
    throw new MaintenanceError("RAW_FILE_MISSING", called, { cause });
  });
  const bytes = await decompress(kept).catch((cause: unknown) => {
    throw new MaintenanceError("RAW_FILE_ALTERED", `${called} even compressed data`, { cause });
  });
  if (sha256(bytes) !== digest) throw new MaintenanceError("RAW_FILE_ALTERED", `${called} what it was`);
  return bytes;
}

/** The files that a run read, as they came. */
export async function runFiles({ pool, dataDir }: Database, run: number): Promise<readonly RegisterFile[]> {
  const { rows } = await pool.query<{ name: string; sha256: string }>(
    `select raw_file.name, raw_file.sha256
     from ingest.run_file join ingest.raw_file on raw_file.id = run_file.file_id
     where run_file.run_id = $1 order by run_file.ordinal`,
    [run],
  );
  return Promise.all(
    rows.map(async ({ name, sha256: digest }) => ({ name, bytes: await rawBytes(dataDir, digest, name) })),
  );
}
