import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const query = (text: string) => database.pool.query<Record<string, unknown>>(text);
const columns = async (schema: string, table: string) => {
  const { rows } = await query(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = '${schema}' and table_name = '${table}' order by column_name`,
  );
  return rows;
};

describe("history after the register has changed its shape", () => {
  it("has every column of every table and view, under the same name and type", async () => {
    const { rows } = await query(
      `select present.table_name, present.column_name from information_schema.columns as present
       left join information_schema.columns as past
         on past.table_schema = 'past' and past.table_name = present.table_name
         and past.column_name = present.column_name and past.data_type = present.data_type
       where present.table_schema = 'register' and past.column_name is null`,
    );
    expect(rows).toEqual([]);
  });

  it("follows what is added, changed and dropped, and keeps what it holds", async () => {
    await query(
      "insert into history.sphere (held_from, held_until, code, law, revision) values (1, 2, '1', 'L', 1)",
    );
    await query("drop schema past cascade");
    await query("alter table register.sphere add column colour text not null default 'red'");
    await query("alter table register.sphere drop column prize");
    await query("alter table register.sphere alter column law type varchar(9)");
    await query("create table register.colour (code text primary key, name text, revision int not null)");
    await query("create index colour_name_index on register.colour (name)");
    await query("select ingest.renew_history()");
    const { rows } = await query("select held_from, code, law, colour from history.sphere");
    expect(rows).toEqual([{ held_from: 1, code: "1", law: "L", colour: "red" }]);
    expect(await columns("past", "sphere")).toEqual(await columns("register", "sphere"));
    expect(await columns("past", "colour")).toEqual(await columns("register", "colour"));
    const indexes = await query(
      "select indexname from pg_indexes where schemaname = 'history' and tablename = 'colour' order by 1",
    );
    expect(indexes.rows.map(({ indexname }) => indexname)).toEqual([
      "colour_held_until_index",
      "colour_name_index",
      "colour_pkey",
    ]);
  });

  it("refuses a table of which nobody could say when its rows held", async () => {
    await query("create table register.stray (id int primary key)");
    await expect(query("select ingest.renew_history()")).rejects.toThrow(
      "register.stray has neither a revision nor a row that it belongs to",
    );
    await query("drop table register.stray");
  });
});
