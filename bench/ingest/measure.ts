import { Client } from "pg";

import { type DatabaseOptions, openDatabase } from "../../src/db/database.ts";
import { migrate } from "../../src/db/migrate.ts";
import type { RegisterFile } from "../../src/ingestion/connectors/connector.ts";
import { ngoBase } from "../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { importSource } from "../../src/ingestion/import-source.ts";
import { importBefore, type Register } from "../../tools/kills/register.ts";
import { copyIn, copyOut } from "./copy.ts";

/** One import, and the same rows through COPY where there is a server to take them. */
export interface Measured {
  readonly rows: number;
  readonly importedPerSecond: number;
  readonly copiedPerSecond: number | null;
}

/** What an import writes of each row: the statement with its source, and the row of the register. */
const WRITTEN = `select record.kind, record.key as record_key, record.source_id, record.run_id, record.file_id,
    record.line, record.record_hash, record.payload, organization.*
  from ingest.record
  join register.organization on organization.key = record.key
  where record.kind = 'Organization' and record.source_id = '${ngoBase.id}'`;

/** Into a database that has the references and a first row, as every import but the first finds it. */
export async function measure(options: DatabaseOptions, register: Register): Promise<Measured> {
  const database = await openDatabase(options);
  try {
    await migrate(database);
    await importBefore(database, register);
    const rows = linesOf(register.after);
    const seconds = await timed(async () => {
      const outcome = await importSource(database, ngoBase, [register.after], { accept: true });
      if (outcome.status !== "PUBLISHED")
        throw new Error(`The import ended as ${outcome.status}: ${outcome.reason}`);
    });
    const copied = options.url === undefined ? null : await copiedPerSecond(options.url);
    return { rows, importedPerSecond: rows / seconds, copiedPerSecond: copied };
  } finally {
    await database.close();
  }
}

async function copiedPerSecond(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create table public.bare as ${WRITTEN} with no data`);
    const rows = await copyOut(client, WRITTEN);
    const seconds = await timed(() => copyIn(client, "public.bare", rows));
    const { rows: counted } = await client.query<{ rows: number }>(
      "select count(*)::int as rows from public.bare",
    );
    return (counted[0]?.rows ?? 0) / seconds;
  } finally {
    await client.end();
  }
}

function linesOf({ bytes }: RegisterFile): number {
  return new TextDecoder().decode(bytes).trimEnd().split("\n").length - 1;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
