import { beforeAll, expect, it } from "vitest";

import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

it("a forum shows its published number of recommendations beside the rows, and what became of them", async () => {
  const { data } = await bench.ask(`{ civilForums(orderBy: [NUMBER_ASC]) { nodes {
    number datePrecision
    publishedRecommendations { value qualifier }
    recommendations { totalCount }
    leftOut: recommendations(filter: { not: { planItem: {} } }) { totalCount }
    actionPlanItems { totalCount }
    done: actionPlanItems(filter: { status: { eq: DONE } }) { totalCount }
    actionPlan { civilForums { number } actionPlanItems { totalCount } }
  } } }`);
  expect(data.civilForums.nodes).toEqual([
    {
      number: 10,
      datePrecision: "DAY",
      publishedRecommendations: { value: 500, qualifier: "MORE_THAN" },
      recommendations: { totalCount: 512 },
      leftOut: { totalCount: 37 },
      actionPlanItems: { totalCount: 186 },
      done: { totalCount: 151 },
      actionPlan: { civilForums: [{ number: 10 }], actionPlanItems: { totalCount: 186 } },
    },
    {
      number: 11,
      datePrecision: "MONTH",
      publishedRecommendations: null,
      recommendations: { totalCount: 0 },
      leftOut: { totalCount: 0 },
      actionPlanItems: { totalCount: 0 },
      done: { totalCount: 0 },
      actionPlan: null,
    },
    {
      number: 12,
      datePrecision: "MONTH",
      publishedRecommendations: { value: 400, qualifier: "EXACT" },
      recommendations: { totalCount: 400 },
      leftOut: { totalCount: 0 },
      actionPlanItems: { totalCount: 148 },
      done: { totalCount: 6 },
      actionPlan: { civilForums: [{ number: 12 }], actionPlanItems: { totalCount: 148 } },
    },
  ]);
});

it("a document knows what it carries out and what changes it", async () => {
  const { data } = await bench.ask(`{
    concept: policyDocuments(filter: { number: { eq: "390" } }) { nodes {
      tasks { title { text } } stages { startYear endYear } basisOf { number } } }
    law: policyDocuments(filter: { number: { eq: "36-III" } }) { nodes {
      spheres { code } amendedBy { number } advisoryBodies { totalCount } } }
    plans: policyDocuments(filter: { basis: { kind: { eq: CONCEPT } } }) { nodes { number } }
  }`);
  expect(data.concept.nodes).toEqual([
    {
      tasks: Array.from({ length: 5 }, () => ({ title: { text: expect.any(String) as string } })),
      stages: [
        { startYear: 2020, endYear: 2025 },
        { startYear: 2026, endYear: 2030 },
      ],
      basisOf: [{ number: "917" }],
    },
  ]);
  expect(data.law.nodes).toEqual([
    {
      spheres: Array.from({ length: 19 }, () => ({ code: expect.any(String) as string })),
      amendedBy: [{ number: "134-VII" }],
      advisoryBodies: { totalCount: 43 },
    },
  ]);
  expect(data.plans.nodes).toEqual([{ number: "917" }]);
});

it("a sphere knows the laws that name it", async () => {
  const { data } = await bench.ask("{ spheres { code policyDocuments { number } } }");
  const numbers = new Map(
    data.spheres.map((one: { code: string; policyDocuments: { number: string }[] }) => [
      one.code,
      one.policyDocuments.map(({ number }) => number),
    ]),
  );
  expect([numbers.get("7"), numbers.get("16")]).toEqual([["36-III"], ["36-III", "134-VII"]]);
});

it("an advisory body has its act, its predecessor and the channel that serves it", async () => {
  const { data } =
    await bench.ask(`{ advisoryBodies(filter: { kind: { in: [NATIONAL_KURULTAI, WORKING_GROUP] } }
    orderBy: [SINCE_ASC]) { nodes {
    kind since sincePrecision membersCount legalBasis { number status }
    predecessor { kind successors { kind } } feedbackChannels { kind } } } }`);
  expect(data.advisoryBodies.nodes).toMatchObject([
    {
      kind: "NATIONAL_KURULTAI",
      since: "2022-06-14",
      sincePrecision: "DAY",
      membersCount: null,
      legalBasis: { number: "930", status: "IN_FORCE" },
      predecessor: { kind: "NATIONAL_COUNCIL", successors: [{ kind: "NATIONAL_KURULTAI" }] },
      feedbackChannels: [{ kind: "PROPOSAL" }],
    },
    { membersCount: 44, sincePrecision: "YEAR", legalBasis: { status: "DRAFT" } },
    { membersCount: null, since: null },
  ]);
});

it("a petition needs a number of people or a share of the inhabitants", async () => {
  const { data } = await bench.ask(`{ feedbackChannels(filter: { kind: { eq: PETITION } }) { nodes {
    legalBasis { number } thresholds { addressee supporters shareOfInhabitants } counts { year state count } } } }`);
  const [{ legalBasis, thresholds, counts }] = data.feedbackChannels.nodes;
  expect(legalBasis).toEqual({ number: "350-VI" });
  expect(thresholds.slice(0, 2)).toEqual([
    { addressee: "GOVERNMENT", supporters: 50_000, shareOfInhabitants: null },
    { addressee: "OBLAST_AKIMAT", supporters: null, shareOfInhabitants: 1 },
  ]);
  expect(counts).toHaveLength(13);
  expect(counts).toContainEqual({ year: 2025, state: "REFUSED", count: 8 });
});
