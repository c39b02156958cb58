import { beforeAll, describe, expect, it } from "vitest";

import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

describe("training", () => {
  it("of the Academy in 2022 has three faculties, three courses and 1,051 people over all of them", async () => {
    const { data } = await bench.ask(`{
      trainingProgrammes(first: 20, filter: { year: { eq: 2022 } }) { nodes { kind trained provider { id } } }
    }`);
    const nodes = data.trainingProgrammes.nodes as { kind: string; trained: number | null }[];
    expect(nodes.map(({ kind }) => kind).toSorted()).toEqual([
      "ACADEMY",
      ...Array<string>(3).fill("COURSE"),
      ...Array<string>(3).fill("FACULTY"),
    ]);
    expect(nodes.filter(({ trained }) => trained !== null)).toEqual([
      { kind: "ACADEMY", trained: 1051, provider: null },
    ]);
  });

  it("is found from the organization that holds it", async () => {
    const { data } = await bench.ask(`{
      organizations(first: 5, filter: { trainingProgrammes: { some: { year: { eq: 2024 } } } }) {
        nodes { roles trainingProgrammes(filter: { year: { eq: 2024 } }) { nodes { kind year trained } } }
      }
    }`);
    expect(data.organizations.nodes).toHaveLength(5);
    for (const { roles, trainingProgrammes } of data.organizations.nodes) {
      expect(roles).toContain("RESOURCE_CENTER");
      expect(trainingProgrammes.nodes[0]).toMatchObject({ kind: "COURSE", year: 2024 });
    }
  });
});
