import { afterAll, beforeAll, beforeEach } from "vitest";

import type { Database } from "../../../src/db/database.ts";
import { type FreshDatabase, freshDatabase } from "../../support/database.ts";

/**
 * A database that is empty before every test of a file; to open one for each would take a second more per
 * test.
 */
export function emptiedDatabase(): () => Database {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  beforeEach(() => empty(database));
  afterAll(() => database.close());
  return () => database;
}

async function empty({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('ingest', 'register')`,
  );
  await pool.query(`truncate ${rows.map(({ name }) => name).join(", ")} restart identity cascade`);
}
