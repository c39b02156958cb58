import "reflect-metadata";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";

import { type Database, type DatabaseOptions, openDatabase } from "../../src/db/database.ts";
import { migrate } from "../../src/db/migrate.ts";
import { importBundled } from "../../src/ingestion/import-bundled.ts";
import {
  databaseAddress,
  LOADING,
  type PreparedEngine,
  type PreparedPglite,
  type PreparedPostgres,
} from "./engines.ts";

/** A program of its own, so that both engines are loaded while tests run that need none. */
const engine = JSON.parse(process.argv[2] ?? "") as PreparedEngine;
await (engine.kind === "pglite" ? loadFolders(engine) : loadDatabases(engine));

async function loadFolders({ emptyFolder, loaded: [first = "", ...others] }: PreparedPglite): Promise<void> {
  await within({ dataDir: emptyFolder }, migrate);
  cpSync(emptyFolder, first, { recursive: true });
  await within({ dataDir: first }, importBundled);
  for (const copy of others) cpSync(first, copy, { recursive: true });
}

async function loadDatabases(prepared: PreparedPostgres): Promise<void> {
  const { server, empty, loaded, emptyFolder, scratch } = prepared;
  await within({ dataDir: emptyFolder }, migrate);
  await execute(server, `create database ${empty}`);
  await within({ url: databaseAddress(server, empty), dataDir: scratch }, migrate);
  await execute(server, `create database ${loaded} template ${empty}`);
  await within({ url: databaseAddress(server, loaded), dataDir: join(scratch, "loaded") }, importBundled);
}

async function within(
  options: DatabaseOptions,
  work: (database: Database) => Promise<unknown>,
): Promise<void> {
  const database = await openDatabase({ ...options, ...LOADING });
  await work(database).finally(() => database.close());
}

async function execute(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
