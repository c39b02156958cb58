import { beforeAll, describe, expect, it } from "vitest";

import type { Database } from "../../src/db/database.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  bench = plannerOver(database);
});

async function total(list: string, filter: string): Promise<number> {
  const { data } = await bench.ask(`{ ${list}(filter: ${filter}) { totalCount } }`);
  return data[list].totalCount;
}

async function count(sql: string): Promise<number> {
  const { rows } = await database.pool.query<{ count: string }>(sql);
  return Number(rows[0]?.count);
}

describe("a filter agrees with the same condition written by hand:", () => {
  it.each([
    [
      "scalars",
      "grants",
      '{ year: { in: [2020, 2021] }, amount: { gt: "5000000" } }',
      'select count(*) from register."grant" where year in (2020, 2021) and amount > 5000000',
    ],
    [
      "an enum",
      "organizations",
      "{ registryStatus: { notIn: [REGISTERED, UNKNOWN] } }",
      "select count(*) from register.organization where registry_status not in ('REGISTERED', 'UNKNOWN')",
    ],
    [
      "dates",
      "organizations",
      '{ registeredOn: { gte: "2015-01-01", lt: "2016-01-01" } }',
      "select count(*) from register.organization where registered_on >= '2015-01-01' and registered_on < '2016-01-01'",
    ],
    [
      "absence",
      "organizations",
      "{ bin: { isNull: true } }",
      "select count(*) from register.organization where bin is null",
    ],
    [
      "a territory with all below it",
      "organizations",
      '{ territory: { within: "750000000" } }',
      "select count(*) from register.organization where territory_kato like '75%'",
    ],
    [
      "one territory alone",
      "organizations",
      '{ territory: { eq: "750000000" } }',
      "select count(*) from register.organization where territory_kato = '750000000'",
    ],
    [
      "territories of a project",
      "socialOrders",
      '{ territory: { within: "110000000" } }',
      "select count(distinct social_order_id) from register.social_order_territory where territory_kato like '11%'",
    ],
    [
      "a sphere among several",
      "organizations",
      '{ sphere: { eq: "13-1" } }',
      "select count(*) from register.organization_sphere where sphere_code = '13-1'",
    ],
    [
      "and, or, not",
      "grants",
      "{ or: [{ year: { eq: 2020 } }, { and: [{ year: { eq: 2021 } }, { not: { term: { eq: SHORT_TERM } } }] }] }",
      `select count(*) from register."grant" where year = 2020 or (year = 2021 and term <> 'SHORT_TERM')`,
    ],
    [
      "a row on the other side",
      "grants",
      "{ implementer: { legalForm: { eq: PUBLIC_FOUNDATION } } }",
      `select count(*) from register."grant" g join register.organization o on o.id = g.implementer_id where legal_form = 'PUBLIC_FOUNDATION'`,
    ],
    [
      "some of a list",
      "organizations",
      "{ grants: { some: { year: { eq: 2022 } } } }",
      'select count(distinct implementer_id) from register."grant" where year = 2022',
    ],
    [
      "none of a list",
      "organizations",
      "{ grants: { none: { year: { eq: 2022 } } } }",
      'select count(*) from register.organization o where not exists (select from register."grant" where implementer_id = o.id and year = 2022)',
    ],
    [
      "every one of a list",
      "organizations",
      "{ grants: { every: { year: { gte: 2022 } }, count: { gte: 1 } } }",
      'select count(*) from (select implementer_id from register."grant" where implementer_id is not null group by 1 having min(year) >= 2022) o',
    ],
    [
      "how many a list has",
      "organizations",
      "{ socialOrders: { count: { gte: 5 } } }",
      "select count(*) from (select implementer_id from register.social_order where implementer_id is not null group by 1 having count(*) >= 5) o",
    ],
    [
      "what may be absent",
      "organizations",
      "{ charity: { exists: true }, volunteering: { exists: false } }",
      "select count(*) from register.charity c where not exists (select from register.volunteer_organization v where v.organization_id = c.organization_id)",
    ],
    [
      "a computed role",
      "organizations",
      "{ role: { eq: CHARITY } }",
      "select count(*) from register.charity",
    ],
    [
      "every instrument",
      "fundedProjects",
      "{ year: { eq: 2024 } }",
      `select (select count(*) from register."grant" where year = 2024) + (select count(*) from register.social_order where year = 2024)
         + (select count(*) from register.strategic_partnership where year = 2024) + (select count(*) from register.small_grant where year = 2024) as count`,
    ],
    [
      "a goal of the sphere",
      "socialOrders",
      "{ goal: { eq: 5 } }",
      "select count(*) from register.social_order where sphere_code = '5'",
    ],
  ])("%s", async (_, list, filter, sql) => {
    const expected = await count(sql);
    expect(expected).toBeGreaterThan(0);
    expect(await total(list, filter)).toBe(expected);
  });
});

describe("a text filter", () => {
  it("folds case, ё and е, Kazakh letters and quotation marks on both sides", async () => {
    const { rows } = await database.pool.query<{ name_kk: string }>(
      "select name_kk from register.organization where name_kk ~ '[қғұә]' and name_kk ~ '«' order by id limit 1",
    );
    const name = rows[0]?.name_kk ?? "";
    const plain = name.replaceAll(/[«»]/g, "").toUpperCase().replaceAll("Қ", "К").replaceAll("Ғ", "Г");
    const source =
      "query ($name: String!) { organizations(filter: { name: { eq: $name } }) { nodes { name { kk } } } }";
    const { data } = await bench.ask(source, { name: plain });
    expect(data.organizations.nodes.map((node: { name: { kk: string } }) => node.name.kk)).toContain(name);
  });

  it.each(["%", "_", "\\", "' OR 1=1--", '"; select pg_sleep(5)--', "$$"])(
    "takes %s as it stands",
    async (text) => {
      const source = "query ($text: String!) { grants(filter: { number: { eq: $text } }) { totalCount } }";
      expect((await bench.ask(source, { text })).data.grants.totalCount).toBe(0);
    },
  );
});
