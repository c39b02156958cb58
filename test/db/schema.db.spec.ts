import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { migrate } from "../../src/db/migrate.ts";
import { signingKey } from "../../src/db/signing-key.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const query = (text: string) => database.pool.query<Record<string, unknown>>(text);

describe("the migrated database", () => {
  it("shows that entities and migrations agree, or the SQL that is missing", async () => {
    expect(await database.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe("");
  });

  it("is not migrated twice", async () => {
    expect(await migrate(database)).toEqual([]);
  });

  it("has a schema per audience", async () => {
    const { rows } = await query(
      "select nspname from pg_namespace where nspname !~ '^(pg_|information)' order by 1",
    );
    expect(rows.map(({ nspname }) => nspname)).toEqual([
      "access",
      "history",
      "ingest",
      "past",
      "public",
      "register",
      "restricted",
    ]);
  });

  it("refuses a run whose rows do not add up", async () => {
    await query(`insert into ingest.source (id, licence, kind, rank) values ('s', 'CC0', 'PUBLICATION', 1)`);
    const run = (rows: number) =>
      query(
        `insert into ingest.import_run (source_id, status, started_at, rows_read, published, unchanged, quarantined)
         values ('s', 'PUBLISHED', now(), ${rows}, 1, 2, 3)`,
      );
    await expect(run(7)).rejects.toThrow("import_run_rows_check");
    await expect(run(6)).resolves.toBeDefined();
  });

  it("keeps one signing key for every process that asks for it", async () => {
    const [one, other] = await Promise.all([signingKey(database), signingKey(database)]);
    expect(one).toHaveLength(32);
    expect(other.equals(one)).toBe(true);
  });
});
