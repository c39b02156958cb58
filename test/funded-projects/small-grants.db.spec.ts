import { beforeAll, describe, expect, it } from "vitest";

import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
let sum: (year: number) => Promise<string>;
beforeAll(async () => {
  const database = await testDatabase();
  bench = plannerOver(database);
  sum = async (year) => {
    const statement = "select sum(amount)::text as sum from register.small_grant where year = $1";
    const { rows } = await database.pool.query<{ sum: string }>(statement, [year]);
    return rows[0]?.sum ?? "";
  };
});

async function count(filter: string): Promise<number> {
  const { data } = await bench.ask(`{ smallGrants(filter: ${filter}) { totalCount } }`);
  return (data.smallGrants as { totalCount: number }).totalCount;
}

describe("the small grants", () => {
  it("are as many as published, the seven real ones among them", async () => {
    expect(await count("{ year: { eq: 2021 } }")).toBe(298);
    expect(await count("{ year: { eq: 2022 } }")).toBe(684);
    expect(await sum(2022)).toBe("401000000.00");
  });

  it("never name a person, and know people by region alone", async () => {
    const { data } =
      await bench.ask(`{ smallGrants(first: 100, filter: { recipientKind: { eq: NATURAL_PERSON } }) {
      totalCount nodes { implementer { id } territories { level } } } }`);
    expect(data.smallGrants.totalCount).toBeGreaterThan(100);
    for (const { implementer, territories } of data.smallGrants.nodes) {
      expect(implementer).toBeNull();
      expect(territories).toEqual([{ level: "REGION" }]);
    }
    const named = "{ recipientKind: { notIn: [ORGANIZATION] }, implementer: { isNgo: { eq: true } } }";
    expect(await count(named)).toBe(0);
  });

  it("are given on by the recipient of their parent and never come to more than it", async () => {
    const { data } =
      await bench.ask(`{ grants(first: 100, filter: { smallGrants: { count: { gt: 0 } } }) { nodes {
      amount { amount } implementer { id roles } smallGrants(first: 100) { totalCount nodes { regrantor { id } amount { amount } } }
    } } }`);
    expect(data.grants.nodes).toHaveLength(6 + 12 + 8);
    for (const { amount, implementer, smallGrants } of data.grants.nodes) {
      const givers = smallGrants.nodes.map((node: { regrantor: { id: string } }) => node.regrantor.id);
      expect(new Set(givers)).toEqual(new Set([implementer.id]));
      expect(implementer.roles).toContain("REGRANTOR");
      const given = smallGrants.nodes.map((node: { amount: { amount: string } }) =>
        Number(node.amount.amount),
      );
      expect(given.reduce((left: number, right: number) => left + right, 0)).toBeLessThan(
        Number(amount.amount),
      );
    }
  });
});

describe("the competition of June 2022", () => {
  it("leads from the call to seven recipients by name, and to the report", async () => {
    const { data } = await bench.ask(`{ smallGrants(filter: { call: { exists: true } }) { totalCount nodes {
      amount { amount } year recipientKind parentGrant { id }
      implementer { bin isNgo name { ru } smallGrants { totalCount } provenance { source { kind } } }
      call { opensOn closesOn decidedOn offered applications secondStage amountEach { amount } smallGrants { totalCount } }
    } } }`);
    const { totalCount, nodes } = data.smallGrants;
    expect(totalCount).toBe(7);
    const names = nodes.map((node: { implementer: { name: { ru: string } } }) => node.implementer.name.ru);
    expect(new Set(names).size).toBe(7);
    for (const node of nodes) {
      expect(node).toMatchObject({
        amount: { amount: "500000.00" },
        year: 2022,
        recipientKind: "ORGANIZATION",
        parentGrant: null,
        implementer: { bin: null, isNgo: false, smallGrants: { totalCount: 1 } },
        call: {
          opensOn: "2022-06-02",
          closesOn: "2022-06-20",
          decidedOn: "2022-07-01",
          offered: 7,
          applications: 57,
          secondStage: 25,
          amountEach: { amount: "500000.00" },
          smallGrants: { totalCount: 7 },
        },
      });
      expect(node.implementer.provenance[0].source.kind).toBe("PUBLICATION");
    }
  });
});
