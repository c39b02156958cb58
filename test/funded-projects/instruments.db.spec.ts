import { beforeAll, describe, expect, it } from "vitest";

import { calibration } from "../../demo/calibration.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

async function count(list: string, filter: string): Promise<number> {
  const { data } = await bench.ask(`{ ${list}(filter: ${filter}) { totalCount } }`);
  return (data as Record<string, { totalCount: number }>)[list]?.totalCount ?? Number.NaN;
}

const published = (what: string): number =>
  calibration.find((figure) => figure.what === what && figure.period === "2025")?.published ?? Number.NaN;

const lists = {
  SOCIAL_ORDER: "socialOrders",
  GRANT: "grants",
  STRATEGIC_PARTNERSHIP: "strategicPartnerships",
  SMALL_GRANT: "smallGrants",
} as const;

describe("the publicly paid projects of 2025", () => {
  it("are as many as published, the sum of the three instruments", async () => {
    const parts = ["social orders", "grants", "strategic partnerships"].map(published);
    expect(parts).toEqual([2185, 102, 5]);
    expect(await count("fundedProjects", "{ year: { eq: 2025 } }")).toBe(2292);
  });

  it("hold no small grants, which would count money twice", async () => {
    expect(await count("smallGrants", "{ year: { eq: 2025 } }")).toBe(0);
  });
});

describe.each(Object.entries(lists))("the instrument %s", (instrument, list) => {
  it("has as many projects in the common list as in its own", async () => {
    const own = await count(list, "{}");
    expect(own).toBeGreaterThan(0);
    expect(await count("fundedProjects", `{ instrument: { eq: ${instrument} } }`)).toBe(own);
  });

  it("is found by its places in the common list too", async () => {
    const place = `territory: { within: "750000000" }`;
    const own = await count(list, `{ ${place} }`);
    expect(own).toBeGreaterThan(0);
    expect(await count("fundedProjects", `{ instrument: { eq: ${instrument} }, ${place} }`)).toBe(own);
  });

  it("gives organizations the same projects in both lists", async () => {
    const { data } =
      await bench.ask(`{ organizations(first: 5, filter: { ${list}: { count: { gt: 0 } } }) { nodes {
      own: ${list} { totalCount }
      common: fundedProjects(filter: { instrument: { eq: ${instrument} } }) { totalCount }
    } } }`);
    const nodes = data.organizations.nodes as readonly { own: unknown; common: unknown }[];
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.map(({ common }) => common)).toEqual(nodes.map(({ own }) => own));
  });
});

describe("a strategic partnership", () => {
  it("is the only one of its direction and period", async () => {
    const { data } = await bench.ask(
      "{ strategicPartnerships(first: 100) { nodes { directionCode period implementer { isNgo roles } customer { roles } } } }",
    );
    const nodes = data.strategicPartnerships.nodes as readonly Record<string, string>[];
    const directions = nodes.map(({ directionCode, period }) => `${directionCode} ${period}`);
    expect(new Set(directions).size).toBe(nodes.length);
  });

  it("gives its partner and its customer their roles", async () => {
    const { data } = await bench.ask(
      "{ strategicPartnerships(first: 100) { nodes { implementer { isNgo roles } customer { roles } } } }",
    );
    for (const { implementer, customer } of data.strategicPartnerships.nodes) {
      expect(implementer.isNgo).toBe(true);
      expect(implementer.roles).toContain("STRATEGIC_PARTNER");
      expect(customer.roles).toContain("CUSTOMER");
    }
  });

  it("shows its act and assessment once it is accepted, and not before", async () => {
    const { data } = await bench.ask(
      "{ strategicPartnerships(first: 100) { nodes { status acceptanceAct { number signedOn } assessment { ru } targets { target actual } stages { name { ru } } } } }",
    );
    for (const { status, acceptanceAct, assessment, targets, stages } of data.strategicPartnerships.nodes) {
      expect([acceptanceAct !== null, assessment !== null]).toEqual(Array(2).fill(status === "COMPLETED"));
      expect(targets).toHaveLength(3);
      expect(stages).toHaveLength(5);
    }
  });
});
