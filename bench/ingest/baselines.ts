import { Client } from "pg";

import { ngoBase } from "../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { copyIn, copyOut } from "./copy.ts";

/** How many seconds COPY takes for what an import wrote. */
export interface Copied {
  /** The statement and the row of the register as one row, into a table without anything. */
  readonly bare: number;
  /** Everything that was written, into tables of the same definition with their indexes and what is worked out of names. */
  readonly same: number;
}

/** What an import writes of each row: the statement with its source, and the row of the register. */
const WRITTEN = `select record.kind, record.key as record_key, record.source_id, record.run_id, record.file_id,
    record.line, record.record_hash, record.payload, organization.*
  from ingest.record
  join register.organization on organization.key = record.key
  where record.kind = 'Organization' and record.source_id = '${ngoBase.id}'`;

const TABLES = [
  { table: "ingest.record", written: `source_id = '${ngoBase.id}'` },
  { table: "register.organization", written: "true" },
  { table: "register.organization_sphere", written: "true" },
  { table: "register.organization_former_name", written: "true" },
  { table: "ingest.change", written: "kind = 'Organization'" },
];

export async function copied(url: string): Promise<Copied> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return { bare: await intoBareTable(client), same: await intoSameTables(client) };
  } finally {
    await client.end();
  }
}

async function intoBareTable(client: Client): Promise<number> {
  await client.query(`create table public.bare as ${WRITTEN} with no data`);
  const rows = await copyOut(client, WRITTEN);
  return timed(() => copyIn(client, "public.bare", rows));
}

async function intoSameTables(client: Client): Promise<number> {
  let seconds = 0;
  for (const { table, written } of TABLES) {
    const { rows: columns } = await client.query<{ list: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as list from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    const list = columns[0]?.list ?? "";
    const rows = await copyOut(client, `select ${list} from ${table} where ${written}`);
    const same = table.replace(/^[^.]+/, "public");
    await client.query(`create table ${same} (like ${table} including all)`);
    seconds += await timed(() => copyIn(client, `${same} (${list})`, rows));
  }
  return seconds;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
