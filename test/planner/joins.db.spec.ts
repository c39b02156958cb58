import { beforeAll, describe, expect, it } from "vitest";

import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

interface Counted {
  readonly id: string;
  readonly bin: string;
  readonly [list: string]: unknown;
}

describe("a nested list", () => {
  it.each([
    ["grants", "grants", "implementer"],
    ["socialOrders", "socialOrders", "implementer"],
    ["placedSocialOrders", "socialOrders", "customer"],
    ["strategicPartnerships", "strategicPartnerships", "implementer"],
    ["placedStrategicPartnerships", "strategicPartnerships", "customer"],
    ["smallGrants", "smallGrants", "implementer"],
    ["regrantedSmallGrants", "smallGrants", "regrantor"],
    ["councilMemberships", "councilMemberships", "onBehalfOf"],
    ["fundedProjects", "fundedProjects", "implementer"],
  ])("%s has the total of the same question asked alone", async (nested, root, key) => {
    const { data } = await bench.ask(
      `{ organizations(first: 5, filter: { bin: { isNull: false }, ${filterOf(nested)} }) { nodes { id bin ${nested} { totalCount } } } }`,
    );
    expect(data.organizations.nodes.length).toBeGreaterThan(0);
    for (const organization of data.organizations.nodes as readonly Counted[]) {
      const alone = await bench.ask(
        `query ($bin: BIN!) { ${root}(filter: { ${key}: { bin: { eq: $bin } } }) { totalCount } }`,
        { bin: organization.bin },
      );
      expect(organization[nested]).toEqual(alone.data[root]);
    }
  });

  it("has its own filter, order and page at every level", async () => {
    const { data } =
      await bench.ask(`{ organizations(first: 3, filter: { socialOrders: { count: { gt: 4 } } }) { nodes {
      some: socialOrders(first: 2, filter: { year: { eq: 2023 } }, orderBy: [AMOUNT_DESC]) { totalCount nodes { year amount { amount } } }
      all: socialOrders(first: 100) { totalCount nodes { year } } } } }`);
    for (const { some, all } of data.organizations.nodes) {
      const of2023 = all.nodes.filter(({ year }: { year: number }) => year === 2023).length;
      expect(some.totalCount).toBe(of2023);
      expect(some.nodes.length).toBe(Math.min(2, of2023));
      const amounts = some.nodes.map((node: { amount: { amount: string } }) => Number(node.amount.amount));
      expect(amounts).toEqual(amounts.toSorted((a: number, b: number) => b - a));
    }
  });
});

function filterOf(list: string): string {
  return list === "fundedProjects" ? "grants: { count: { gt: 0 } }" : `${list}: { count: { gt: 0 } }`;
}

describe("a single row", () => {
  it("is the same as in a list", async () => {
    const fields =
      "id bin name { kk ru text(lang: RU) } registryStatus region { kato name { text } } spheres { code } roles provenance { field file line source { id licence } }";
    const { data } = await bench.ask(
      `{ organizations(first: 5, filter: { bin: { isNull: false } }) { nodes { ${fields} } } }`,
    );
    for (const row of data.organizations.nodes) {
      const single = await bench.ask(`query ($bin: BIN!) { organization(bin: $bin) { ${fields} } }`, {
        bin: row.bin,
      });
      expect(single.data.organization).toEqual(row);
    }
  });
});

describe("fragments, aliases and directives", () => {
  it("merge what is asked of one field twice", async () => {
    const { data } = await bench.ask(
      `query ($yes: Boolean!, $no: Boolean!) {
      organizations(first: 1) { nodes { ...A name { ru } b: name { kk } id @skip(if: $yes) bin @include(if: $no) } } }
      fragment A on Organization { name { kk } }`,
      { yes: true, no: false },
    );
    expect(Object.keys(data.organizations.nodes[0])).toEqual(["name", "b"]);
    expect(Object.keys(data.organizations.nodes[0].name)).toEqual(["kk", "ru"]);
  });

  it("tell the types of an interface apart", async () => {
    const { data } = await bench.ask(`{ fundedProjects(first: 100, orderBy: [AMOUNT_DESC]) { nodes {
      __typename id instrument year ... on Grant { number term } ... on SocialOrder { contractNumber administrationLevel } } } }`);
    const types = new Set(data.fundedProjects.nodes.map((node: { __typename: string }) => node.__typename));
    expect(types.size).toBeGreaterThan(1);
    for (const node of data.fundedProjects.nodes) {
      expect(node.id.startsWith(`${node.__typename}:`)).toBe(true);
      expect("number" in node).toBe(node.__typename === "Grant");
    }
  });

  it("take an alias longer than a column name may be", async () => {
    const alias = `a${"b".repeat(80)}`;
    const { data } = await bench.ask(`{ organizations(first: 1) { nodes { ${alias}: id id } } }`);
    expect(data.organizations.nodes[0][alias]).toBe(data.organizations.nodes[0].id);
  });
});
