import type { Database } from "../db/database.ts";
import { sha256 } from "./canonical.ts";

/**
 * What is published, in one number: every row of every table of the register, and every statement behind them. Equal on
 * two databases, whatever their engine, where they would answer every question alike.
 */
export async function stateDigest({ pool }: Pick<Database, "pool">): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    await client.query("set local statement_timeout = 0");
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'register' order by tablename collate "C"`,
    );
    const parts: string[] = [];
    for (const { name } of rows) {
      parts.push(await contentOf(`select to_jsonb(t)::text as line from ${name} as t`));
    }
    parts.push(
      await contentOf("select concat_ws(' ', kind, key, source_id, record_hash) as line from ingest.record"),
    );
    parts.push(await contentOf("select concat_ws(' ', number, digest) as line from ingest.revision"));
    await client.query("commit");
    return sha256(parts.join("\n"));
  } finally {
    client.release();
  }

  async function contentOf(lines: string): Promise<string> {
    const { rows } = await client.query<{ digest: string }>(
      `select md5(coalesce(string_agg(line, e'\\n' order by line collate "C"), '')) as digest from (${lines}) as lines`,
    );
    return rows[0]?.digest ?? "";
  }
}
