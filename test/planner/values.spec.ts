import { sql, type RawBuilder } from "kysely";
import { describe, expect, it } from "vitest";

import { jsonConstant, jsonList, jsonObject } from "../../src/planner/values.ts";
import { written } from "../../src/planner/writer.ts";

const textOf = (value: RawBuilder<unknown>): string => written(value).sql;

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
    expect(textOf(outer)).toBe(`format('{"grant":{"kind":"Grant","year":%s},"id":%s}', t0.year, t0.id)`);
  });

  it("keeps the percent signs of what is constant", () => {
    const fields = jsonObject([
      ["share", jsonConstant("5 %s")],
      ["id", sql`t0.id`],
    ]);
    expect(textOf(fields)).toBe(`format('{"share":"5 %%s","id":%s}', t0.id)`);
  });

  it("joins a list with what stands around it", () => {
    const list = jsonObject([["ids", jsonList(sql`select t0.id as item from t0`)]]);
    expect(textOf(list)).toBe(
      `format('{"ids":[%s]}', (select string_agg(coalesce(items.item, 'null'), ',') from (select t0.id as item from t0) as items))`,
    );
  });

  it("is a text where it is constant", () => {
    expect(textOf(jsonObject([]))).toBe("'{}'::text");
    expect(textOf(jsonObject([["who", jsonConstant("it's")]]))).toBe(`'{"who":"it''s"}'::text`);
  });

  it("is joined of several where it has more parts than a function takes arguments", () => {
    const fields = Array.from({ length: 60 }, (_, at) => [`f${at}`, sql`t0.c`] as const);
    const text = textOf(jsonObject(fields));
    expect(text.match(/format\(/g)).toHaveLength(3);
    const values = text.split("format(").map((part) => part.split(", t0.c").length - 1);
    expect(Math.max(...values)).toBeLessThan(100);
    expect(text.match(/t0\.c/g)).toHaveLength(60);
  });
});
