import { getNamedType, isInputObjectType, type GraphQLInputType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";
import type { Database } from "../../src/db/database.ts";
import type { Statement } from "../../src/planner/answers.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let database: Database;
let bench: PlannerBench;
beforeAll(async () => {
  database = await testDatabase();
  bench = plannerOver(database);
});

const schema = buildApiSchema();

/** What is asked of a row that others belong to, and leaves some of them. */
const inner: Readonly<Record<string, string>> = {
  OrganizationFilter: '{ territory: { within: "750000000" } }',
  PublicCouncilFilter: '{ territory: { within: "750000000" } }',
};

/** Every list that a question can begin with, with what its rows belong to: [list, filter, type of the inner filter]. */
const belongings = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const filter = args.find((arg) => arg.name === "filter");
  const own = filter && getNamedType(filter.type).name;
  return filter
    ? fieldsOf(filter.type).flatMap(([key, type]) =>
        inner[type] && type !== own ? [[name, key, type] as const] : [],
      )
    : [];
});

function fieldsOf(type: GraphQLInputType): readonly (readonly [key: string, type: string])[] {
  const named = getNamedType(type);
  return isInputObjectType(named)
    ? Object.values(named.getFields()).map((field) => [field.name, getNamedType(field.type).name])
    : [];
}

/** Whether a small table is read whole depends on its pages. */
async function planOf(statement: Statement | undefined): Promise<string> {
  const client = await database.pool.connect();
  try {
    await client.query("begin; set local enable_seqscan = off");
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain (costs off) ${statement?.text}`, [
      ...(statement?.values ?? []),
    ]);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const arrays = (text: string | undefined): number => (text ?? "").split("select array(").length - 1;

describe("a whole list of what belongs to some row", () => {
  it.each(belongings)("is counted as by a join: %s by %s (%s)", async (list, key, type) => {
    const filter = `{ ${key}: ${inner[type]} }`;
    const { data } = await bench.ask(`{
      byKeys: ${list}(filter: ${filter}) { totalCount }
      byJoin: ${list}(filter: { and: [${filter}] }) { totalCount }
      all: ${list} { totalCount }
    }`);
    expect(data["byKeys"]).toEqual(data["byJoin"]);
    expect(data["byKeys"].totalCount).toBeLessThanOrEqual(data["all"].totalCount);
  });

  it("is found in many lists", () => {
    expect(belongings.length).toBeGreaterThan(15);
  });

  it.each(belongings)("is read at these keys in an index: %s by %s", async (list, key) => {
    const { statements } = await bench.ask(`{ ${list}(filter: { ${key}: {} }) { totalCount } }`);
    const plan = await planOf(statements[0]);
    expect(plan).toMatch(/Index Cond: \(\(?\w+ = ANY/);
    expect(plan).not.toMatch(/Filter: .* = ANY/);
  });

  it("is added up and grouped as by a join", async () => {
    const sums = "aggregates { count sum { amount } } groupedAggregates(by: [YEAR]) { count keys { value } }";
    const filter = "{ implementer: { isNgo: { eq: true } } }";
    const { data, statements } = await bench.ask(`{
      byKeys: socialOrders(filter: ${filter}) { ${sums} }
      byJoin: socialOrders(filter: { and: [${filter}] }) { ${sums} }
    }`);
    expect(data["byKeys"]).toEqual(data["byJoin"]);
    expect(data["byKeys"].aggregates.count).toBeGreaterThan(0);
    expect(arrays(statements[0]?.text)).toBe(1);
  });
});

describe("keys", () => {
  it("are found once for equal filters, by variables and by words, and apart for others", async () => {
    const source = `query ($one: KATO!, $other: KATO!) {
      a: grants(filter: { implementer: { territory: { eq: $one } } }) { totalCount }
      b: socialOrders(filter: { implementer: { territory: { eq: $one } } }) { totalCount aggregates { count } }
      c: socialOrders(filter: { implementer: { territory: { eq: $other } } }) { totalCount }
    }`;
    const [one, other] = ["750000000", "710000000"];
    const { data, statements } = await bench.ask(source, { one, other });
    expect(arrays(statements[0]?.text)).toBe(2);
    const turned = await bench.ask(source, { one: other, other: one });
    expect([data["b"].totalCount, data["c"].totalCount]).toEqual([
      turned.data["c"].totalCount,
      turned.data["b"].totalCount,
    ]);
  });

  const NOT_WHOLE = [
    [
      "of the past",
      "query @asOf(revision: 1) { grants(filter: { implementer: { isNgo: { eq: true } } }) { totalCount } }",
    ],
    [
      "beside another condition",
      "{ socialOrders(filter: { year: { eq: 2024 }, implementer: { isNgo: { eq: true } } }) { totalCount } }",
    ],
    [
      "in a list of a parent",
      "{ organizations(first: 1) { nodes { grants(filter: { customer: { isNgo: { eq: true } } }) { totalCount } } } }",
    ],
    [
      "for the rows of a page",
      "{ grants(first: 2, filter: { implementer: { isNgo: { eq: true } } }) { nodes { id } } }",
    ],
  ] as const;

  it.each(NOT_WHOLE)("are not found %s", async (_where, source) => {
    const { statements } = await bench.ask(source);
    expect(arrays(statements[0]?.text)).toBe(0);
  });
});
