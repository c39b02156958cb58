import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";

import type { PreparedPostgres } from "./engines.ts";
import { startPostgres } from "./postgres-server.ts";
import { beginLoading } from "./preparation.ts";

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** Loads the bundled registers once into a server that is started here, or into databases beside `DATABASE_URL`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverToTest();
  const scratch = await mkdtemp(join(tmpdir(), "qogam-postgres-"));
  const prefix = `qogam_test_${randomUUID().slice(0, 8)}`;
  const engine: PreparedPostgres = {
    kind: "postgresql",
    server: server.url,
    loaded: `${prefix}_loaded`,
    empty: `${prefix}_empty`,
    emptyFolder: join(scratch, "empty"),
    scratch,
    outcome: join(scratch, "outcome"),
  };
  const stopLoading = beginLoading(engine);
  project.provide("engine", engine);
  return async () => {
    await stopLoading();
    await dropDatabases(server.url, prefix).finally(() => server.stop());
    await rm(scratch, { recursive: true, force: true });
  };
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
