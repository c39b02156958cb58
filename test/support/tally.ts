import type { Database } from "../../src/db/database.ts";

type Row = Readonly<Record<string, unknown>>;

const TALLY = `select table_name, column_name, value, rows from ingest.tally where rows > 0
  order by table_name, column_name, value`;

/** What the tally says, and what it would say if everything were counted now. */
export async function tallies({
  pool,
}: Database): Promise<{ kept: readonly Row[]; counted: readonly Row[] }> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const kept = await client.query<Row>(TALLY);
    await client.query("select ingest.count_all_rows()");
    const counted = await client.query<Row>(TALLY);
    return { kept: kept.rows, counted: counted.rows };
  } finally {
    await client.query("rollback");
    client.release();
  }
}
