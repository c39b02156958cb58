import type { Database } from "../db/database.ts";

/**
 * Whether the bundled registers belong into this database: nothing was published yet, or their import was
 * broken off. Whoever has imported files of their own gets no demonstration data beside them.
 */
export async function bundledIsDue({ pool }: Database): Promise<boolean> {
  const { rows } = await pool.query<{ due: boolean }>(
    `select not exists (select from ingest.revision)
       or exists (select from ingest.bundled_import where finished_at is null) as due`,
  );
  return rows[0]?.due ?? true;
}
