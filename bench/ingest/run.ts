import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";

import { startPostgres } from "../../test/support/postgres-server.ts";
import { registerOf } from "../../tools/kills/register.ts";
import { type Measured, measure } from "./measure.ts";
import { repeated } from "./repeated.ts";

const { values } = parseArgs({ options: { rows: { type: "string", default: "5000" } } });
const rows = Number(values.rows);
const scratch = await mkdtemp(join(tmpdir(), "qogam-bench-"));
const given = process.env["DATABASE_URL"];
const server = given === undefined ? await startPostgres() : { url: given, stop: async () => {} };

try {
  const figures: Record<string, Measured & { readonly ratio: number | null }> = {};
  for (const times of [1, 10]) {
    const register = repeated(registerOf(rows), times);
    const url = await emptyDatabase(times);
    const onServer = await measure(
      { url, dataDir: join(scratch, `server-${times}`), statementTimeoutMs: 600_000 },
      register,
    );
    figures[`PostgreSQL, ${times}×`] = { ...onServer, ratio: ratioOf(onServer) };
    const embedded = await measure({ dataDir: join(scratch, `embedded-${times}`) }, register);
    figures[`PGlite, ${times}×`] = { ...embedded, ratio: null };
    await execute(`drop database ${nameOf(times)} with (force)`);
  }
  console.table(figures);
} finally {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
}

function ratioOf({ importedPerSecond, copiedPerSecond }: Measured): number | null {
  return copiedPerSecond === null ? null : importedPerSecond / copiedPerSecond;
}

function nameOf(times: number): string {
  return `qogam_ingest_${process.pid}_${times}`;
}

async function emptyDatabase(times: number): Promise<string> {
  await execute(`create database ${nameOf(times)}`);
  const address = new URL(server.url);
  address.pathname = `/${nameOf(times)}`;
  return address.href;
}

async function execute(statement: string): Promise<void> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
