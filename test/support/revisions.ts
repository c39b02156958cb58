import type { Pool } from "pg";

/** Publishes a revision in which nothing else happens. */
export async function publishRevision(
  pool: Pool,
  number: number,
  digest = `${number}`.repeat(64),
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query(
      "insert into ingest.source (id, licence, kind, rank) values ('s', 'CC0', 'PUBLICATION', 1) on conflict do nothing",
    );
    await client.query(
      `with run as (
         insert into ingest.import_run (source_id, status, started_at) values ('s', 'PUBLISHED', now()) returning id
       ) insert into ingest.revision (number, published_at, digest, run_id)
         select $1, now(), $2, id from run`,
      [number, digest.slice(0, 64)],
    );
    await client.query("commit");
  } finally {
    client.release();
  }
}
