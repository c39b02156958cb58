import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { entities } from "../../entities/entities.ts";
import { type FreshDatabase, freshDatabase, testDatabase } from "../support/database.ts";
import { tallies } from "../support/tally.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

/** Tables of the register with the columns that hold one word or a truth value, as the entities declare them. */
const words = () =>
  entities
    .map((entity) => database.orm.getMetadata().get(entity as never))
    .filter(({ schema, view, pivotTable }) => schema === "register" && !view && !pivotTable)
    .map(({ tableName, props }) => {
      const declared = props.filter(
        ({ enum: isEnum, array, columnTypes, persist }) =>
          persist !== false && array !== true && (isEnum === true || columnTypes?.[0] === "boolean"),
      );
      return [tableName, declared.flatMap(({ fieldNames }) => fieldNames).toSorted()] as const;
    });

describe("the tally", () => {
  it("has the columns that entities declare as enumerations and truth values", async () => {
    expect(words().flatMap(([, columns]) => columns).length).toBeGreaterThan(50);
    for (const [table, columns] of words()) {
      const { rows } = await database.pool.query<{ name: string }>(
        "select name from ingest.word_columns($1::regclass) as name",
        [`register."${table}"`],
      );
      expect([table, rows.map(({ name }) => name).toSorted()]).toEqual([table, columns]);
    }
  });

  it("is what the registers have when they have been imported", async () => {
    const { kept, counted } = await tallies(await testDatabase());
    expect(kept).toEqual(counted);
    expect(kept.length).toBeGreaterThan(100);
  });

  it("counts what has one word and several, and nothing where nothing is known", async () => {
    await database.pool.query("create table register.colour (code text primary key, hue text, warm boolean)");
    await database.pool.query("alter table register.colour add check (hue in ('RED'))");
    await database.pool.query(
      "insert into register.colour values ('a', 'RED', true), ('b', null, false), ('c', null, true)",
    );
    await database.pool.query("select ingest.count_rows('register.colour')");
    const { rows } = await database.pool.query(
      "select column_name, value, rows from ingest.tally where table_name = 'colour' order by 1, 2",
    );
    expect(rows).toEqual([
      { column_name: "*", value: "", rows: 3 },
      { column_name: "hue", value: "RED", rows: 1 },
      { column_name: "warm", value: "false", rows: 1 },
      { column_name: "warm", value: "true", rows: 2 },
    ]);
    await database.pool.query("drop table register.colour");
  });
});
