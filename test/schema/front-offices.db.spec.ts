import { beforeAll, describe, expect, it } from "vitest";

import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

describe("front offices of volunteers", () => {
  it("are one for the republic, without a territory, and 20 for the regions", async () => {
    const { data } = await bench.ask(`{
      republican: frontOffices(filter: { kind: { eq: REPUBLICAN } }) { nodes { territory { kato } } }
      regional: frontOffices(first: 1, filter: { kind: { eq: REGIONAL } }) { totalCount }
      territories(level: REGION) { frontOffices { nodes { kind } } }
    }`);
    expect(data.republican.nodes).toEqual([{ territory: null }]);
    expect(data.regional.totalCount).toBe(20);
    expect(data.territories).toEqual(
      Array.from({ length: 20 }, () => ({ frontOffices: { nodes: [{ kind: "REGIONAL" }] } })),
    );
  });

  it("are run by volunteer organizations", async () => {
    const { data } = await bench.ask(`{
      organizations(first: 1, filter: {
        frontOffices: { count: { gte: 1 } }, volunteering: { exists: true }
      }) { totalCount nodes { frontOffices { totalCount } } }
    }`);
    expect(data.organizations).toEqual({ totalCount: 21, nodes: [{ frontOffices: { totalCount: 1 } }] });
  });
});

describe("the names of the directions of volunteering", () => {
  it("come in the order of their publication, with how sure each direction is", async () => {
    const { data } = await bench.ask("{ volunteerBrands { name direction mappingConfidence } }");
    expect(
      data.volunteerBrands.map(
        (brand: { name: string; direction: string; mappingConfidence: string }) =>
          `${brand.name} ${brand.direction} ${brand.mappingConfidence}`,
      ),
    ).toEqual([
      "Bilim EDUCATION HIGH",
      "Saýlyq MEDICAL HIGH",
      "Sabaqtastyq SOCIAL LOW",
      "Taza Álem ENVIRONMENTAL HIGH",
      "Asyl mura HERITAGE HIGH",
      "Qamqor CHILDREN_YOUTH_SUPPORT MEDIUM",
      "Úmit EMERGENCY LOW",
      "Ayala ANIMAL_PROTECTION MEDIUM",
    ]);
  });
});
