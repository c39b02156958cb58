import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";

import { databaseAddress } from "./engines.ts";
import { importRegisters, migrate } from "./load.ts";
import { startPostgres } from "./postgres-server.ts";

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** Loads the bundled registers once into a server that is started here, or into databases beside `DATABASE_URL`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverToTest();
  const scratch = await mkdtemp(join(tmpdir(), "qogam-postgres-"));
  const prefix = `qogam_test_${randomUUID().slice(0, 8)}`;
  const end = async () => {
    await dropDatabases(server.url, prefix).finally(() => server.stop());
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    const empty = `${prefix}_empty`;
    const loaded = `${prefix}_loaded`;
    await execute(server.url, `create database ${empty}`);
    await migrate({ url: databaseAddress(server.url, empty), dataDir: scratch });
    await execute(server.url, `create database ${loaded} template ${empty}`);
    await importRegisters({ url: databaseAddress(server.url, loaded), dataDir: join(scratch, "loaded") });
    project.provide("engine", { kind: "postgresql", server: server.url, loaded, empty, scratch });
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

async function serverToTest(): Promise<Server> {
  const url = process.env["DATABASE_URL"];
  return url ? { url, stop: () => Promise.resolve() } : startPostgres();
}

async function dropDatabases(server: string, prefix: string): Promise<void> {
  const names = await execute(server, `select datname from pg_database where datname like '${prefix}%'`);
  for (const { datname } of names) await execute(server, `drop database ${datname} with (force)`);
}

async function execute(server: string, statement: string): Promise<{ datname: string }[]> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(statement);
    return rows;
  } finally {
    await client.end();
  }
}
