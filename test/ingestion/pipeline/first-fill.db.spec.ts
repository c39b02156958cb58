import { describe, expect, it } from "vitest";

import type { Database } from "../../../src/db/database.ts";
import { leaveOutOnPglite } from "../../support/leave-out.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import { importLines, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");
const many = Array.from({ length: 1_200 }, (_, index) => organization(`o${index}`));

const indexes = (database: Database) =>
  rowsOf(
    database,
    `select indexdef, indexrelid::int from pg_indexes
     join pg_index on indexrelid = format('%I.%I', schemaname, indexname)::regclass
     where schemaname in ('register', 'history') and tablename = 'organization' order by indexdef`,
  );
const definitions = (rows: Awaited<ReturnType<typeof indexes>>) => rows.map(({ indexdef }) => indexdef);

describe("a table that is filled for the first time", () => {
  it("has the same indexes as before, made after the rows", async () => {
    const database = opened();
    const before = await indexes(database);
    const { revision } = await importLines(database, source, many);
    expect(revision).toBe(1);
    const after = await indexes(database);
    expect(definitions(after)).toEqual(definitions(before));
    expect(after).not.toEqual(before);
    const [found] = await rowsOf(
      database,
      "select count(*)::int from register.organization where register.skeleton(name_folded) like '%1199%'",
    );
    expect(found).toEqual({ count: 1 });
  });

  it("keeps its indexes where as many rows were there before", async () => {
    const database = opened();
    await importLines(database, source, many);
    const before = await indexes(database);
    await importLines(database, source, [organization("o0", { isNgo: true }), ...many.slice(1)]);
    expect(await indexes(database)).toEqual(before);
  });

  it("keeps them where somebody reads it meanwhile, and nobody waits", async (context) => {
    const database = opened();
    leaveOutOnPglite(
      context,
      database.engine,
      "Nobody reads beside an import on PGlite, which has one connection.",
    );
    const before = await indexes(database);
    const reader = await database.pool.connect();
    try {
      await reader.query("begin");
      await reader.query("select from register.organization");
      expect(await importLines(database, source, many)).toMatchObject({ published: 1_200 });
      await reader.query("commit");
    } finally {
      reader.release();
    }
    const registered = (rows: typeof before) =>
      rows.filter(({ indexdef }) => String(indexdef).includes(" ON register."));
    expect(registered(await indexes(database))).toEqual(registered(before));
  });
});
