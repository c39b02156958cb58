import { beforeAll, describe, expect, it } from "vitest";

import { landmarks } from "../../demo/landmarks.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

describe("awards", () => {
  it.each([
    ["PRIZE_FOR_NGO", 2025, 73],
    ["TANDAU", 2025, 12],
    ["CHARITY_HONORARY_TITLE", 2025, 33],
    ["ZHOMART_ZHUREK", 2018, 50],
    ["ZHOMART_ZHUREK", 2019, 50],
    ["ZHOMART_ZHUREK", 2020, 25],
    ["ZHOMART_ZHUREK", 2021, 51],
    ["ZHOMART_ZHUREK", 2022, 50],
    ["ORDER_MEIIRIM", 2025, 0],
  ])("of %s in %i are as many as was published: %i", async (programme, year, count) => {
    const { data } = await bench.ask(
      `{ awards(first: 1, filter: { programme: { eq: ${programme} }, year: { eq: ${year} } }) { totalCount } }`,
    );
    expect(data.awards).toEqual({ totalCount: count });
  });

  it("of volunteers are 138 to 2022, people and groups among them without any organization", async () => {
    const { data } = await bench.ask(`{
      all: awards(first: 1, filter: { programme: { eq: VOLUNTEER_OF_THE_YEAR }, year: { lte: 2022 } }) { totalCount }
      people: awards(first: 100, filter: {
        programme: { eq: VOLUNTEER_OF_THE_YEAR }, laureateKind: { in: [PERSON, GROUP] }
      }) { nodes { organization { id } } }
    }`);
    expect(data.all.totalCount).toBe(138);
    expect(new Set(data.people.nodes.map((node: { organization: unknown }) => node.organization))).toEqual(
      new Set([null]),
    );
  });

  it("are found from the organization, and its titles from its charity alone", async () => {
    const { data } = await bench.ask(`{ organization(bin: "${landmarks.laureate.bin}") {
      awards(orderBy: [AMOUNT_DESC, YEAR_DESC]) { totalCount nodes { programme year amount { amount currency } sphere { code } } }
      charity { honoraryTitles { programme year organization { bin } } }
    } }`);
    const { awards, charity } = data.organization;
    expect(awards.totalCount).toBe(landmarks.laureate.awards.length);
    expect(awards.nodes[0]).toEqual({
      programme: "PRIZE_FOR_NGO",
      year: 2025,
      amount: { amount: "7864000.00", currency: "KZT" },
      sphere: { code: expect.any(String) as unknown },
    });
    expect(charity.honoraryTitles).toEqual([
      { programme: "CHARITY_HONORARY_TITLE", year: 2025, organization: { bin: landmarks.laureate.bin } },
    ]);
  });

  it("filter organizations by what they got", async () => {
    const { data } = await bench.ask(`{
      titled: organizations(first: 1, filter: { awards: { some: { programme: { eq: CHARITY_HONORARY_TITLE } } } }) { totalCount }
      never: organizations(first: 1, filter: { awards: { count: { eq: 0 } }, charity: { exists: true } }) { totalCount }
      charities(first: 1) { totalCount }
    }`);
    expect(data.titled.totalCount).toBe(44);
    expect(data.never.totalCount).toBeLessThan(data.charities.totalCount - 40);
  });
});
