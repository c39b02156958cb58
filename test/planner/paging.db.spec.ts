import { beforeAll, describe, expect, it } from "vitest";

import { freshDatabase, testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

interface Walk {
  readonly order: string;
  readonly backward: boolean;
}

interface Page {
  readonly nodes: readonly { readonly id: string; readonly number?: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

async function walkList({ order, backward }: Walk): Promise<readonly string[]> {
  const page = backward ? "last: 37, before: $cursor" : "first: 37, after: $cursor";
  const source = `query ($cursor: String) { grants(${page}, orderBy: [${order}], filter: { year: { gte: 2020 } }) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { number } } }`;
  const numbers: string[] = [];
  for (let cursor: string | null = null; ;) {
    const { grants }: { grants: Page } = (await bench.ask(source, { cursor })).data;
    const found = grants.nodes.map(({ number }) => number ?? "");
    numbers.splice(backward ? 0 : numbers.length, 0, ...found);
    cursor = backward ? grants.pageInfo.startCursor : grants.pageInfo.endCursor;
    if (!(backward ? grants.pageInfo.hasPreviousPage : grants.pageInfo.hasNextPage)) return numbers;
  }
}

describe("paging", () => {
  it.each(["YEAR_DESC", "AMOUNT_ASC", "AMOUNT_DESC", "TITLE_ASC", "YEAR_ASC, AMOUNT_DESC"])(
    "visits every row once in the order %s, forward and backward alike",
    async (order) => {
      const { totalCount } = (await bench.ask("{ grants(filter: { year: { gte: 2020 } }) { totalCount } }"))
        .data.grants;
      const forward = await walkList({ order, backward: false });
      expect(forward).toHaveLength(totalCount);
      expect(new Set(forward).size).toBe(totalCount);
      expect(await walkList({ order, backward: true })).toEqual(forward);
    },
  );

  it("goes on behind a row that was inserted before it", async () => {
    await using database = await freshDatabase();
    const fresh = plannerOver(database);
    const insert = (kato: string) =>
      database.pool.query(
        "insert into register.territory (kato, name_ru, level, ancestors, revision) values ($1, 'x', 'REGION', '{}', 1)",
        [kato],
      );
    for (const kato of ["100000000", "300000000", "500000000"]) await insert(kato);
    const organization = (key: string) =>
      database.pool.query(
        "insert into register.organization (key, name_ru, legal_form, territory_kato, revision) values ($1, $1, 'PUBLIC_FOUNDATION', '100000000', 1)",
        [key],
      );
    for (const name of ["Б", "Г", "Е"]) await organization(name);
    const source =
      "query ($after: String) { organizations(first: 2, after: $after, orderBy: [NAME_ASC]) { pageInfo { endCursor } nodes { name { ru } } } }";
    const first = (await fresh.ask(source)).data.organizations;
    for (const name of ["А", "В", "Д"]) await organization(name);
    const second = (await fresh.ask(source, { after: first.pageInfo.endCursor })).data.organizations;
    expect(first.nodes.map((node: { name: { ru: string } }) => node.name.ru)).toEqual(["Б", "Г"]);
    expect(second.nodes.map((node: { name: { ru: string } }) => node.name.ru)).toEqual(["Д", "Е"]);
  });

  it("answers what lies on the other side of a cursor", async () => {
    const source =
      "query ($after: String) { grants(first: 2, after: $after) { pageInfo { hasPreviousPage endCursor } } }";
    const first = (await bench.ask(source)).data.grants.pageInfo;
    expect(first.hasPreviousPage).toBe(false);
    expect((await bench.ask(source, { after: first.endCursor })).data.grants.pageInfo.hasPreviousPage).toBe(
      true,
    );
  });

  it("refuses a cursor of another list", async () => {
    const { grants } = (await bench.ask("{ grants(first: 1) { pageInfo { endCursor } } }")).data;
    const source = "query ($after: String) { socialOrders(first: 1, after: $after) { nodes { id } } }";
    await expect(bench.ask(source, { after: grants.pageInfo.endCursor })).rejects.toMatchObject({
      reason: "CURSOR_INVALID",
    });
  });

  it("pages an organization with thousands of relations without gaps", async () => {
    const { data } = await bench.ask(
      "{ organizations(first: 1, filter: { placedSocialOrders: { count: { gt: 1000 } } }) { nodes { id placedSocialOrders { totalCount } } } }",
    );
    const [hub] = data.organizations.nodes;
    const source = `query ($id: ID!, $after: String) { organization(id: $id) {
      placedSocialOrders(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } } }`;
    const seen = new Set<string>();
    for (let after: string | null = null, more = true; more;) {
      const page: Page = (await bench.ask(source, { id: hub.id, after })).data.organization
        .placedSocialOrders;
      for (const { id } of page.nodes) seen.add(id);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(hub.placedSocialOrders.totalCount).toBeGreaterThan(1000);
    expect(seen.size).toBe(hub.placedSocialOrders.totalCount);
  });
});
