import { getNamedType, isEnumType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";
import type { Database } from "../../src/db/database.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

const schema = buildApiSchema();
const MOST_GROUPS = 1000;

let bench: PlannerBench;
let database: Database;
let newest: number;
beforeAll(async () => {
  database = await testDatabase();
  bench = plannerOver(database);
  newest = (await bench.ask("{ revision { number } }")).data.revision.number;
});

interface Group {
  readonly keys: readonly { readonly value: string | null; readonly label: { readonly ru: string } | null }[];
  readonly count: number;
}

/** Every dimension of every list that a question can begin with. */
const dimensions = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const group = schema.getType(getNamedType(field.type).name.replace(/Connection$/, "Group"));
  return isEnumType(group) ? group.getValues().map(({ name }) => [field.name, name] as const) : [];
});

/** A list as it is asked without narrowing it. */
const whole = (list: string): string =>
  list === "revisionDiff" ? `revisionDiff(from: 0, to: ${newest})` : list;

describe("groups", () => {
  it.each(dimensions)("of %s by %s add up to the total, each value once", async (list, group) => {
    const { data } = await bench.ask(
      `{ ${whole(list)} { totalCount groupedAggregates(by: [${group}], first: 1000) { keys { value label { ru } } count } } }`,
    );
    const found: readonly Group[] = data[list].groupedAggregates;
    const values = found.map(({ keys }) => keys[0]?.value);
    const sum = found.reduce((all, { count }) => all + count, 0);
    expect(found.length < MOST_GROUPS ? sum : data[list].totalCount).toBe(data[list].totalCount);
    expect(new Set(values).size).toBe(found.length);
  });

  it("agree with the same sums written by hand", async () => {
    const { data } = await bench.ask(`{ socialOrders(filter: { year: { gte: 2022 } }) {
      groupedAggregates(by: [YEAR, SPHERE], orderBy: KEYS_ASC, first: 1000) {
        keys { value } count distinctImplementers sum { amount } avg { amount } min { amount } max { amount } } } }`);
    const { rows } = await database.pool.query(`
      select year::text, sphere_code, count(*)::int, count(distinct implementer_id)::int as implementers, sum(amount),
        round(avg(amount), 2) as avg, min(amount), max(amount)
      from register.social_order where year >= 2022 group by year, sphere_code order by year, sphere_code collate "C"`);
    const amounts = (group: Record<"sum" | "avg" | "min" | "max", { amount: string }>) =>
      [group.sum, group.avg, group.min, group.max].map(({ amount }) => amount);
    const seen = data.socialOrders.groupedAggregates.map((group: never) => [
      group["keys"],
      group["count"],
      amounts(group),
    ]);
    expect(seen).toHaveLength(rows.length);
    expect(new Set(seen.map((one: unknown) => JSON.stringify(one)))).toEqual(
      new Set(
        rows.map((row) =>
          JSON.stringify([
            [{ value: row.year }, { value: row.sphere_code }],
            row.count,
            [row.sum, row.avg, row.min, row.max],
          ]),
        ),
      ),
    );
  });

  it("name what their keys stand for", async () => {
    const { data } = await bench.ask(
      `{ organizations(filter: { isNgo: { eq: true } }) { groupedAggregates(by: [REGION, LEGAL_FORM], first: 1) {
        keys { dimension value label { kk ru } } } } }`,
    );
    const [region, form] = data.organizations.groupedAggregates[0].keys;
    expect(region.value).toMatch(/^\d{2}0000000$/);
    expect(region.label.ru.length).toBeGreaterThan(3);
    expect(form).toMatchObject({ dimension: "LEGAL_FORM", label: { ru: expect.stringMatching(/[а-я]/) } });
  });

  it("can be asked inside a list", async () => {
    const { data, statements } =
      await bench.ask(`{ organizations(first: 5, filter: { socialOrders: { count: { gt: 9 } } }) {
      nodes { socialOrders { totalCount aggregates { count } groupedAggregates(by: [YEAR]) { count } } } } }`);
    for (const { socialOrders } of data.organizations.nodes) {
      const sum = socialOrders.groupedAggregates.reduce((all: number, { count }: Group) => all + count, 0);
      expect([socialOrders.aggregates.count, sum]).toEqual([
        socialOrders.totalCount,
        socialOrders.totalCount,
      ]);
    }
    expect(statements).toHaveLength(1);
  });

  it("are the same over a list and from graphql-js over the tree", async () => {
    const source =
      "{ grants { groupedAggregates(by: [TERM]) { keys { dimension value label { text } } count sum { amount } } } }";
    expect((await bench.walk(source)).data).toEqual((await bench.ask(source)).data);
  });

  it.each([
    "by: []",
    "by: [YEAR, YEAR]",
    "by: [YEAR, TERM, STATUS, SPHERE]",
    "by: [YEAR], first: 0",
    "by: [YEAR], first: 1001",
  ])("refuse %s", async (args) => {
    await expect(bench.ask(`{ grants { groupedAggregates(${args}) { count } } }`)).rejects.toMatchObject({
      reason: "GROUPS",
    });
  });
});
