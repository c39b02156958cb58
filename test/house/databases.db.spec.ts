import { expect, test } from "vitest";

import { freshDatabase, testDatabase } from "../support/database.ts";

test("a fresh database has the tables and no rows, whatever another one holds", async () => {
  await using one = await freshDatabase();
  await one.pool.query("create table register.only_here (id int)");

  await using other = await freshDatabase();
  const { rows } = await other.pool.query("select to_regclass('register.only_here') as found");

  expect(rows).toEqual([{ found: null }]);
});

test("the loaded database is opened once for a file", async () => {
  expect(await testDatabase()).toBe(await testDatabase());
});
