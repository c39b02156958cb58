import { beforeAll, describe, expect, it } from "vitest";

import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

interface CountedGrant {
  readonly results: readonly { readonly code: string; readonly actual: string }[];
  readonly socialServices: { readonly totalCount: number };
}

describe("social services created by grants", () => {
  it("are 68 of 2022", async () => {
    const { data } = await bench.ask(`{
      opened: socialServices(first: 1, filter: { openedOn: { gte: "2022-01-01", lte: "2022-12-31" } }) { totalCount }
      granted: socialServices(first: 1, filter: { grant: { year: { eq: 2022 } } }) { totalCount }
    }`);
    expect(data).toEqual({ opened: { totalCount: 68 }, granted: { totalCount: 68 } });
  });

  it("are as many of a grant as its results count", async () => {
    const { data } = await bench.ask(`{
      grants(first: 100, filter: { year: { eq: 2022 } }) {
        nodes { results { code actual } socialServices { totalCount } }
      }
    }`);
    const grants = data.grants.nodes as readonly CountedGrant[];
    expect(grants).toHaveLength(60);
    for (const { results, socialServices } of grants) {
      const counted = results.find(({ code }) => code === "SERVICES_CREATED");
      expect(socialServices.totalCount).toBe(Number(counted?.actual ?? 0));
    }
  });

  it("are found from the place where they work, and where they came from", async () => {
    const { data } = await bench.ask(`{
      territories(level: REGION) { socialServices { nodes { grant { territories { kato } } territory { kato } } } }
    }`);
    const services = data.territories.flatMap(
      (place: { socialServices: { nodes: readonly unknown[] } }) => place.socialServices.nodes,
    ) as { grant: { territories: { kato: string }[] }; territory: { kato: string } }[];
    expect(services.length).toBeGreaterThan(0);
    for (const { grant, territory } of services) expect(grant.territories).toContainEqual(territory);
  });
});
