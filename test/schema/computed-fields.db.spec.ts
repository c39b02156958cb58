import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { freshDatabase, type FreshDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";
import { BIN, hash, writeSampleRows } from "./sample-rows.ts";

let database: FreshDatabase;
let bench: PlannerBench;

beforeAll(async () => {
  database = await freshDatabase();
  await writeSampleRows(database.orm.em.fork());
  bench = plannerOver(database);
});

afterAll(() => database.close());

async function organization(fields: string, bin = BIN) {
  const { data } = await bench.ask(`{ organization(bin: "${bin}") { ${fields} } }`);
  return data.organization as unknown;
}

describe("an organization", () => {
  it("has its identifier from its BIN, its territory as region, and its former names as texts", async () => {
    expect(await organization("orgId region { kato } formerNames { kk ru text }")).toEqual({
      orgId: `KZ-BIN-${BIN}`,
      region: { kato: "751110000" },
      formerNames: [
        { kk: "«Бастау»", ru: null, text: "«Бастау»" },
        { kk: null, ru: "ОФ «Родник»", text: "ОФ «Родник»" },
      ],
    });
  });

  it("has the roles that the registers give it", async () => {
    const { data } = await bench.ask("{ organizations(orderBy: [NAME_ASC]) { nodes { orgId roles } } }");
    expect(data.organizations.nodes).toEqual(
      expect.arrayContaining([
        { orgId: `KZ-BIN-${BIN}`, roles: ["NGO", "CHARITY", "COUNCIL_NOMINATOR"] },
        { orgId: null, roles: ["CUSTOMER", "COUNCIL_HOST"] },
      ]),
    );
  });

  it.each([
    ["eq: CHARITY", [BIN]],
    ["eq: CUSTOMER", [null]],
    ["in: [NGO, CUSTOMER]", [BIN, null]],
    ["in: []", []],
    ["notIn: [NGO, VOLUNTEER_ORGANIZATION]", [null]],
    ["eq: NGO, notIn: [CHARITY]", []],
  ])("is found by role { %s }", async (role, bins) => {
    const { data } = await bench.ask(`{ organizations(filter: { role: { ${role} } }) { nodes { bin } } }`);
    const found = data.organizations.nodes.map(({ bin }: { bin: string | null }) => bin) as unknown[];
    expect(found).toHaveLength(bins.length);
    expect(found).toEqual(expect.arrayContaining(bins));
  });

  it("says which record of which source gave each field, language by language", async () => {
    const { provenance } = (await organization(
      "provenance { field source { id rank } file line recordHash retrievedAt }",
    )) as { provenance: unknown };
    const fromFirst = {
      source: { id: "Source:first", rank: 1 },
      file: "page-0001.json",
      line: 7,
      recordHash: hash("a"),
      retrievedAt: "2026-03-01T06:00:00.000Z",
    };
    const fromSecond = {
      source: { id: "Source:second", rank: 2 },
      file: "ngo-base.csv",
      line: 9,
      recordHash: hash("b"),
      retrievedAt: "2026-03-02T06:00:00.000Z",
    };
    expect(provenance).toEqual([
      { field: "name", ...fromFirst },
      { field: "name", ...fromSecond },
      { field: "spheres", ...fromSecond },
      { field: "region", ...fromFirst },
    ]);
  });

  it("is asked for by exactly one of BIN and id", async () => {
    const id = ((await organization("id")) as { id: string }).id;
    const byId = await bench.ask("query ($id: ID!) { organization(id: $id) { bin } }", { id });
    expect(byId.data.organization).toEqual({ bin: BIN });
    const reason = "ARGUMENTS_EXCLUSIVE";
    await expect(bench.ask("{ organization { id } }")).rejects.toMatchObject({ reason });
    await expect(bench.ask(`{ organization(bin: "${BIN}", id: "${id}") { id } }`)).rejects.toMatchObject({
      reason,
    });
    await expect(bench.ask('{ organization(id: "Grant:1") { id } }')).rejects.toMatchObject({
      reason: "ID_INVALID",
    });
  });
});

describe("a publicly paid project", () => {
  it("has its instrument, and its effectiveness once it is assessed", async () => {
    const { data } = await bench.ask(
      "{ grants { nodes { number instrument effectiveness { method recipientSatisfaction budgetEfficiency conclusion { text } } } } socialOrders { nodes { instrument } } }",
    );
    const assessed = {
      method: "SURVEY",
      recipientSatisfaction: 87.5,
      budgetEfficiency: null,
      conclusion: { text: "Хорошо" },
    };
    expect(data).toEqual({
      grants: {
        nodes: [
          { number: "1", instrument: "GRANT", effectiveness: assessed },
          { number: "2", instrument: "GRANT", effectiveness: null },
        ],
      },
      socialOrders: { nodes: [{ instrument: "SOCIAL_ORDER" }] },
    });
  });

  it.each([
    ['within: "750000000"', ["Первый", "Третий"]],
    ['eq: "750000000"', ["Третий"]],
    ['in: ["751110000", "710000000"]', ["Первый", "Второй"]],
    ['within: "710000000", eq: "750000000"', []],
  ])("is found by territory { %s }, whatever its instrument", async (territory, titles) => {
    const { data } = await bench.ask(
      `{ fundedProjects(filter: { territory: { ${territory} } }) { nodes { title { ru } } } }`,
    );
    const found = data.fundedProjects.nodes.map(({ title }: { title: { ru: string } }) => title.ru);
    expect(found.toSorted()).toEqual(titles.toSorted());
  });
});

describe("a public council", () => {
  it("has the share of civil society among seated members, the secretary and ended seats apart", async () => {
    const { data } = await bench.ask("{ publicCouncils { nodes { name { ru } civilSocietyShare } } }");
    expect(data.publicCouncils.nodes).toEqual([
      { name: { ru: "Совет" }, civilSocietyShare: 66.7 },
      { name: { ru: "Пустой совет" }, civilSocietyShare: null },
    ]);
  });
});

describe("what is published", () => {
  it("has the newest revision", async () => {
    const { data } = await bench.ask("{ revision { number publishedAt digest } }");
    expect(data.revision).toEqual({ number: 2, publishedAt: "2026-03-02T06:00:00.000Z", digest: hash("2") });
  });

  it("has the last run of each source", async () => {
    const { data } = await bench.ask(
      "{ sources { id lastRun { status startedAt revision } runs { totalCount } } }",
    );
    expect(data.sources).toEqual([
      {
        id: "Source:first",
        lastRun: { status: "NOOP", startedAt: "2026-03-03T06:00:00.000Z", revision: null },
        runs: { totalCount: 3 },
      },
      { id: "Source:second", lastRun: null, runs: { totalCount: 0 } },
    ]);
  });
});

describe("territories", () => {
  it.each([
    ["", ["710000000", "750000000", "751110000"]],
    ["(level: REGION)", ["710000000", "750000000"]],
    ['(within: "750000000")', ["750000000", "751110000"]],
    ['(level: CITY_DISTRICT, within: "750000000")', ["751110000"]],
    ['(within: "790000000")', []],
    ["(level: null, within: null)", ["710000000", "750000000", "751110000"]],
  ])("territories%s come by code", async (args, codes) => {
    const { data } = await bench.ask(`{ territories${args} { kato } }`);
    expect(data.territories.map(({ kato }: { kato: string }) => kato)).toEqual(codes);
  });
});
