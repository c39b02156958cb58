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

/** Only what has rows, because to empty a table costs more than to see that it is empty. */
export async function empty({ pool }: Database): Promise<void> {
  await pool.query(`
    do $$ declare one regclass; filled bool; begin
      for one in select oid from pg_class where relkind = 'r'
        and relnamespace in ('ingest'::regnamespace, 'register'::regnamespace, 'history'::regnamespace)
      loop
        execute format('select exists (select from %s)', one) into filled;
        if filled then execute format('truncate %s restart identity cascade', one); end if;
      end loop;
    end $$`);
}
