import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
} from "kysely";
import { describe, expect, it } from "vitest";

import { jsonConstant, jsonList, jsonObject } from "../../src/planner/values.ts";

const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const written = (value: RawBuilder<unknown>): string => value.compile(writer).sql;

describe("the text of an answer", () => {
  it("joins objects inside objects in one step, neighbouring constants as one", () => {
    const inner = jsonObject([
      ["kind", jsonConstant("Grant")],
      ["year", sql`t0.year`],
    ]);
    const outer = jsonObject([
      ["grant", inner],
      ["id", sql`t0.id`],
    ]);
    expect(written(outer)).toBe(`concat('{"grant":{"kind":"Grant","year":', t0.year, '},"id":', t0.id, '}')`);
  });

  it("joins a list with what stands around it", () => {
    const list = jsonObject([["ids", jsonList(sql`select t0.id as item from t0`)]]);
    expect(written(list)).toBe(
      `concat('{"ids":[', (select string_agg(coalesce(items.item, 'null'), ',') from (select t0.id as item from t0) as items), ']}')`,
    );
  });

  it("is a text where it is constant", () => {
    expect(written(jsonObject([]))).toBe("'{}'::text");
    expect(written(jsonObject([["who", jsonConstant("it's")]]))).toBe(`'{"who":"it''s"}'::text`);
  });

  it("is joined of several where it has more parts than a function takes arguments", () => {
    const fields = Array.from({ length: 60 }, (_, at) => [`f${at}`, sql`t0.c`] as const);
    const text = written(jsonObject(fields));
    expect(text.match(/concat\(/g)).toHaveLength(3);
    const arguments_ = text.split("concat(").map((part) => part.split(/, (?=t0|'|concat)/).length);
    expect(Math.max(...arguments_)).toBeLessThanOrEqual(101);
    expect(text.match(/t0\.c/g)).toHaveLength(60);
  });
});
