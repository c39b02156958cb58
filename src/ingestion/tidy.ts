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
    const { rows } = await client.query<{ described: string }>(DESCRIBED, [tables]);
    await client.query(`vacuum (analyze) ${rows.map(({ described }) => described).join(", ")}`);
  } finally {
    client.release(true);
  }
}

/**
 * Tables with the columns of which statistics are made. Free text and statements are compared with nothing, unless an index
 * has them or a check knows their words, and take two thirds of the time.
 */
const DESCRIBED = `
  select format('%s (%s)', named, string_agg(quote_ident(attname), ', ' order by attnum)) as described
  from (select distinct named from unnest($1::text[]) as named) as written
  join pg_attribute on attrelid = named::regclass and attnum > 0 and not attisdropped
  where atttypid not in ('text'::regtype, 'varchar'::regtype, 'jsonb'::regtype)
    or exists (select from pg_index where indrelid = attrelid and attnum = any(indkey))
    or exists (select from pg_constraint where conrelid = attrelid and contype = 'c' and attnum = any(conkey))
  group by named`;

/** The tables that change with these kinds. */
export function writtenTables(tables: readonly RegisterTable[]): readonly string[] {
  if (tables.length === 0) return [];
  const written = ["ingest.record", ...tables.flatMap(ownTables)];
  return ["ingest.change", ...written, ...written.map(mirrorOf)];
}

function ownTables({ table, lists, owned }: RegisterTable): string[] {
  return [table, ...lists.map(({ pivot }) => pivot), ...owned.map(({ rows }) => rows.table)];
}
