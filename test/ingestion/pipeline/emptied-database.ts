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

/**
 * Rows are deleted in one statement, at whose end nothing refers to anything, because to truncate a table makes new files
 * for it, its indexes and whatever refers to it: ten times the work.
 */
export async function empty({ pool }: Database): Promise<void> {
  await pool.query(`
    do $$ declare
      rooms oid[] := array['ingest'::regnamespace, 'register'::regnamespace, 'history'::regnamespace];
      deletions text;
    begin
      select string_agg(format('d%s as (delete from %s)', oid, oid::regclass), ', ') into deletions
      from pg_class where relkind = 'r' and relnamespace = any (rooms) and pg_relation_size(oid) > 0;
      -- No revision deletes these rows, so none is kept as it was.
      perform set_config('qogam.revision', '0', true);
      if deletions is not null then execute format('with %s select', deletions); end if;
      perform setval(oid, seqstart, false)
      from pg_class join pg_sequence on seqrelid = oid where relnamespace = any (rooms);
    end $$`);
}
