import type { Database } from "../db/database.ts";
import { mirrorOf } from "./keep-history.ts";
import type { RegisterTable } from "./register-model.ts";

/** Empties staging, in which nobody but the one import that is under way has rows. */
export async function clearStaging({ pool }: Database): Promise<void> {
  await pool.query("truncate ingest.staged_record");
}

/**
 * Frees the space of what was replaced and renews the statistics. PGlite has no autovacuum at all, and on a
 * server the first questions come before autovacuum does.
 */
export async function tidy({ pool }: Database, tables: readonly string[]): Promise<void> {
  if (tables.length === 0) return;
  const client = await pool.connect();
  try {
    await client.query("set statement_timeout = 0");
    await client.query(`vacuum (analyze) ${tables.join(", ")}`);
  } finally {
    client.release(true);
  }
}

/** The tables that change with these kinds. */
export function writtenTables(tables: readonly RegisterTable[]): readonly string[] {
  if (tables.length === 0) return [];
  const written = ["ingest.record", ...tables.flatMap(ownTables)];
  return ["ingest.change", ...written, ...written.map(mirrorOf)];
}

function ownTables({ table, lists, owned }: RegisterTable): string[] {
  return [table, ...lists.map(({ pivot }) => pivot), ...owned.map(({ rows }) => rows.table)];
}
