import { beforeAll, describe, expect, it } from "vitest";

import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

describe("resource centers", () => {
  it("are more than 40, at every level", async () => {
    const levels = ["OBLAST", "CITY", "DISTRICT", "RURAL"];
    const counts = levels.map(
      (level) => `${level}: resourceCenters(first: 1, filter: { level: { eq: ${level} } }) { totalCount }`,
    );
    const { data } = await bench.ask(`{ resourceCenters(first: 1) { totalCount } ${counts.join(" ")} }`);
    expect(data.resourceCenters.totalCount).toBe(44);
    expect(levels.map((level) => data[level].totalCount as number)).toEqual([17, 12, 9, 6]);
  });

  it("give their operators a role, and nobody else", async () => {
    const { data } = await bench.ask(`{
      operators: organizations(first: 1, filter: { role: { eq: RESOURCE_CENTER } }) { totalCount }
      running: organizations(first: 100, filter: { resourceCenters: { count: { gte: 1 } } }) {
        totalCount nodes { roles resourceCenters { totalCount } }
      }
    }`);
    expect(data.operators.totalCount).toBe(44);
    expect(data.running.totalCount).toBe(44);
    for (const { roles, resourceCenters } of data.running.nodes) {
      expect(roles).toEqual(expect.arrayContaining(["NGO", "RESOURCE_CENTER"]));
      expect(resourceCenters.totalCount).toBe(1);
    }
  });

  it("are found from their place, and from the region around it", async () => {
    const { data } = await bench.ask(`{
      territory(kato: "750000000") { resourceCenters { nodes { level operator { region { kato } } } } }
      within: resourceCenters(first: 1, filter: { territory: { within: "110000000" } }) { totalCount }
      exactly: resourceCenters(first: 1, filter: { territory: { eq: "110000000" } }) { totalCount }
    }`);
    expect(data.territory.resourceCenters.nodes).toHaveLength(1);
    expect(data.territory.resourceCenters.nodes[0].level).toBe("CITY");
    expect(data.exactly.totalCount).toBe(1);
    expect(data.within.totalCount).toBeGreaterThanOrEqual(1);
  });
});
