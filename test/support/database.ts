import { randomUUID } from "node:crypto";
import { cpSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { inject } from "vitest";

import { type Database, type DatabaseOptions, openDatabase } from "../../src/db/database.ts";
import { databaseAddress, type PreparedEngine, type PreparedPostgres } from "./engines.ts";

/** A database of one test; `close` removes it, and `await using` closes it. */
export interface FreshDatabase extends Database, AsyncDisposable {
  /** What opens the same database again, after this one is closed by `orm.close()` alone or was interrupted. */
  readonly options: DatabaseOptions;
}

let opened: Promise<Database> | undefined;

/** The bundled registers, imported once; for reading only. Open until the worker ends. */
export function testDatabase(): Promise<Database> {
  opened ??= openDatabase(loadedOptions(preparedEngine()));
  return opened;
}

/** A migrated database without rows. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const engine = preparedEngine();
  return opening(engine.kind === "pglite" ? freshFolder(engine) : await freshOnServer(engine));
}

/** The same on the engine that needs no server, wherever the suite runs. */
export function freshEmbeddedDatabase(): Promise<FreshDatabase> {
  return opening(freshFolder(preparedEngine()));
}

interface Place {
  readonly options: DatabaseOptions;
  readonly remove: () => Promise<void>;
}

async function opening({ options, remove }: Place): Promise<FreshDatabase> {
  const database = await openDatabase(options);
  const close = () => database.close().finally(remove);
  return { ...database, options, close, [Symbol.asyncDispose]: close };
}

function preparedEngine(): PreparedEngine {
  const engine = inject("engine") as PreparedEngine | undefined;
  if (engine === undefined) throw new Error("A suite that asks for a database is named *.db.spec.ts.");
  return engine;
}

function loadedOptions(engine: PreparedEngine): DatabaseOptions {
  if (engine.kind === "pglite") return { dataDir: ownFolder(engine.loaded) };
  return {
    url: databaseAddress(engine.server, engine.loaded),
    dataDir: join(engine.scratch, "loaded"),
    poolSize: 4,
  };
}

function ownFolder(folders: readonly string[]): string {
  const worker = Number(process.env["VITEST_POOL_ID"]);
  const folder = folders[worker - 1];
  if (folder === undefined) throw new Error(`Worker ${worker} has no folder among ${folders.length}.`);
  return folder;
}

function freshFolder({ emptyFolder, scratch }: PreparedEngine): Place {
  const dataDir = join(scratch, freshName());
  // Two thousand files: one after the other they are copied in a quarter of the time.
  cpSync(emptyFolder, dataDir, { recursive: true });
  const remove = async () => rmSync(dataDir, { recursive: true, force: true });
  return { options: { dataDir }, remove };
}

async function freshOnServer({ server, empty, scratch }: PreparedPostgres): Promise<Place> {
  const suffix = freshName();
  const name = empty.replace("empty", suffix);
  const dataDir = join(scratch, suffix);
  await execute(server, `create database ${name} template ${empty}`);
  const remove = async () => {
    await execute(server, `drop database if exists ${name} with (force)`);
    await rm(dataDir, { recursive: true, force: true });
  };
  return { options: { url: databaseAddress(server, name), dataDir, poolSize: 4 }, remove };
}

function freshName(): string {
  return `fresh_${randomUUID().slice(0, 8)}`;
}

async function execute(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
