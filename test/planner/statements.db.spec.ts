import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";

import { testDatabase } from "../support/database.ts";
import { type Answer, example, plannerOver, type PlannerBench } from "../support/planner.ts";

/** The feed of changes is no plan. */
const names = readdirSync(new URL("../../examples/", import.meta.url))
  .filter((file) => file.endsWith(".graphql") && file !== "changes-and-differences.graphql")
  .map((file) => file.replace(".graphql", ""));

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

describe.each(names)("the example %s", (name) => {
  let asked: Awaited<ReturnType<typeof example>>;
  let first: Answer;
  beforeAll(async () => {
    asked = await example(name);
    first = await bench.ask(asked.source, asked.variables);
  });

  it("takes one statement, however many root fields it has", () => {
    // A question about the past finds the revision first.
    expect(first.statements).toHaveLength(asked.source.includes("@asOf") ? 2 : 1);
  });

  it("finds something", () => {
    expect(JSON.stringify(first.data).length).toBeGreaterThan(200);
    expect(Object.values(first.data)).not.toContain(null);
  });

  it("has the same answer from the database's text and from graphql-js over the tree", async () => {
    const { data } = await bench.walk(asked.source, asked.variables);
    expect(data).toEqual(first.data);
  });

  it("keeps its plan: the second time sends the same statement", async () => {
    const again = await bench.ask(asked.source, asked.variables);
    expect(again.statements[0]?.name).toBe(first.statements[0]?.name);
  });
});

describe("a plan", () => {
  it("is the same statement whatever the variables' values", async () => {
    const source = "query ($year: Int!) { grants(filter: { year: { eq: $year } }) { totalCount } }";
    const [first] = (await bench.ask(source, { year: 2021 })).statements;
    const [second] = (await bench.ask(source, { year: 2022 })).statements;
    expect(second?.text).toBe(first?.text);
    expect(second?.values).not.toEqual(first?.values);
  });

  it("needs as many statements for a hundred rows as for one, and at any depth", async () => {
    const source = (
      size: number,
    ) => `{ organizations(first: ${size}, filter: { grants: { count: { gt: 0 } } }) { nodes {
      grants(first: 1) { nodes { implementer { councilMemberships(first: 1) { nodes { council { stateBody { name { ru } } } } } } } } } } }`;
    expect((await bench.ask(source(1))).statements).toHaveLength(1);
    expect((await bench.ask(source(100))).statements).toHaveLength(1);
  });

  it("carries no value of a variable in its text", async () => {
    const [statement] = (
      await bench.ask(
        "query ($text: String!) { organizations(filter: { name: { contains: $text } }) { totalCount } }",
        {
          text: "'; drop table register.organization; --",
        },
      )
    ).statements;
    expect(statement?.text).not.toContain("drop table");
  });
});

describe("fields by id", () => {
  it("take one statement per type, in the order that was asked, with null for what is not there", async () => {
    const { organizations, grants } = (
      await bench.ask("{ organizations(first: 2) { nodes { id } } grants(first: 1) { nodes { id } } }")
    ).data;
    const [a, b] = organizations.nodes.map(({ id }: { id: string }) => id);
    const ids = [b, grants.nodes[0].id, "Organization:2000000000", a];
    const { data, statements } = await bench.walk(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Grant { number } ... on Organization { name { text } } } }",
      { ids },
    );
    expect(data.nodes.map((node: { id: string } | null) => node?.id)).toEqual([
      b,
      grants.nodes[0].id,
      undefined,
      a,
    ]);
    expect(statements).toHaveLength(2);
  });

  it("refuse what is no id", async () => {
    await expect(bench.walk('{ node(id: "x") { id } }')).rejects.toThrow(/id is one that this API gave/);
  });
});
