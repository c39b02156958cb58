import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";

import { startPostgres } from "../../test/support/postgres-server.ts";
import { type Measured, measure } from "./measure.ts";
import { repeated } from "./repeated.ts";

const { values } = parseArgs({
  options: {
    /** How many times the bundled register. */
    scales: { type: "string", default: "0.05,1,10" },
    engines: { type: "string", default: "PostgreSQL,PGlite" },
  },
});
const engines = values.engines.split(",");
const scratch = await mkdtemp(join(tmpdir(), "qogam-bench-"));
const given = process.env["DATABASE_URL"];
const server = given === undefined ? await startPostgres() : { url: given, stop: async () => {} };

try {
  const figures: Record<string, Measured & { readonly ratio: number | null }> = {};
  for (const times of values.scales.split(",").map(Number)) {
    for (const engine of engines) {
      const measured = engine === "PGlite" ? await onPGlite(times) : await onServer(times);
      figures[`${engine}, ${times}×`] = { ...measured, ratio: ratioOf(measured) };
    }
  }
  console.table(figures);
} finally {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
}

async function onServer(times: number): Promise<Measured> {
  const url = await emptyDatabase(times);
  const options = { url, dataDir: join(scratch, `server-${times}`), statementTimeoutMs: 600_000 };
  const measured = await measure(options, repeated(times));
  await execute(`drop database ${nameOf(times)} with (force)`);
  return measured;
}

function onPGlite(times: number): Promise<Measured> {
  return measure({ dataDir: join(scratch, `embedded-${times}`) }, repeated(times));
}

function ratioOf({ importedPerSecond, copiedPerSecond }: Measured): number | null {
  return copiedPerSecond === null ? null : importedPerSecond / copiedPerSecond;
}

function nameOf(times: number): string {
  return `qogam_ingest_${process.pid}_${String(times).replace(".", "_")}`;
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
