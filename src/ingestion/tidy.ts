import type { Database } from "../db/database.ts";
import { mirrorOf } from "./keep-history.ts";
import type { RegisterTable } from "./register-model.ts";

/** Removes the staged rows of a run that has ended, and those of runs that never will. */
export async function clearStaging({ pool }: Database, run: number): Promise<void> {
  await pool.query(
    `delete from ingest.staged_record
     where run_id = $1 or run_id in (select id from ingest.import_run where status = 'FAILED')`,
    [run],
  );
}

/**
 * Frees the space of what was replaced and renews the statistics. PGlite has no autovacuum at all, and on a
 * server the first questions come before autovacuum does.
 */
export async function tidy({ pool }: Database, tables: readonly string[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set statement_timeout = 0");
    await client.query(`vacuum (analyze) ${["ingest.staged_record", ...tables].join(", ")}`);
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
