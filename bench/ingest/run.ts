import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";

import { startPostgres } from "../../test/support/postgres-server.ts";
import { document } from "../read/documented.ts";
import { thisMachine } from "../read/machine.ts";
import { type Measured, measure } from "./measure.ts";
import { repeated } from "./repeated.ts";
import { type Import, table } from "./table.ts";

const { values } = parseArgs({
  options: {
    /** How many times the bundled register, on PostgreSQL and on PGlite; empty for not at all. */
    scales: { type: "string", default: "0.05,1,10" },
    embedded: { type: "string", default: "0.05,1" },
    /** Puts the table into docs/performance.md. */
    write: { type: "boolean", default: false },
  },
});
const scratch = await mkdtemp(join(tmpdir(), "qogam-bench-"));
const given = process.env["DATABASE_URL"];
const server = given === undefined ? await startPostgres() : { url: given, stop: async () => {} };

try {
  const machine = thisMachine();
  const imports: Import[] = [];
  for (const times of numbers(values.scales)) {
    imports.push({ engine: "PostgreSQL", times, ...(await onServer(times)) });
  }
  for (const times of numbers(values.embedded)) {
    imports.push({ engine: "PGlite", times, ...(await onPGlite(times)) });
  }
  const report = table({ date: new Date().toISOString(), machine, imports });
  console.log(report);
  if (values.write) document("ingest", report);
} finally {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
}

function numbers(list: string): readonly number[] {
  return list.split(",").filter(Boolean).map(Number);
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
