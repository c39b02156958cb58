import { beforeAll, describe, expect, it } from "vitest";

import { GoalAssignment } from "../../entities/goals/goal-assignment.entity.ts";
import { SustainableDevelopmentGoal } from "../../entities/goals/sustainable-development-goal.entity.ts";
import { Grant } from "../../entities/grants/grant.entity.ts";
import { Sphere } from "../../entities/spheres/sphere.entity.ts";
import { freshDatabase, testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

interface Numbered {
  readonly number: number;
}
interface Project {
  readonly sphere: { readonly goals: readonly Numbered[] } | null;
  readonly goals: readonly Numbered[];
  readonly goalAssignments: readonly { readonly goal: Numbered; readonly assignedBy: string }[];
}

const FIELDS = "sphere { goals { number } } goals { number } goalAssignments { goal { number } assignedBy }";
const numbersOf = (goals: readonly Numbered[]) => goals.map(({ number }) => number);
const assignersOf = ({ goalAssignments }: Project) => [
  ...new Set(goalAssignments.map((one) => one.assignedBy)),
];

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

async function projects(list: string, filter = "{}"): Promise<readonly Project[]> {
  const { data } = await bench.ask(`{ ${list}(first: 100, filter: ${filter}) { nodes { ${FIELDS} } } }`);
  return (data as Record<string, { nodes: readonly Project[] }>)[list]?.nodes ?? [];
}

describe("the goals", () => {
  it("are seventeen, by number, in three languages", async () => {
    const { data } = await bench.ask("{ goals { number name { kk ru en } } }");
    expect(numbersOf(data.goals)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(data.goals[3].name).toEqual({
      kk: "Сапалы білім",
      ru: "Качественное образование",
      en: "Quality Education",
    });
  });

  it("are served by spheres, as spheres serve them", async () => {
    const { data } = await bench.ask(
      "{ goals { number spheres { code } } spheres { code goals { number } } }",
    );
    const goals = data.goals as { number: number; spheres: { code: string }[] }[];
    const spheres = data.spheres as { code: string; goals: Numbered[] }[];
    const pairs = goals.flatMap(({ number, spheres: serving }) =>
      serving.map(({ code }) => `${code} ${number}`),
    );
    const back = spheres.flatMap(({ code, goals: served }) =>
      served.map(({ number }) => `${code} ${number}`),
    );
    expect(pairs).toHaveLength(23);
    expect(pairs.toSorted()).toEqual(back.toSorted());
  });

  it("have the same projects in their own list as in the common one", async () => {
    const { data } = await bench.ask("{ goals { number fundedProjects { totalCount } } }");
    for (const { number, fundedProjects } of data.goals) {
      const alone = await bench.ask(`{ fundedProjects(filter: { goal: { eq: ${number} } }) { totalCount } }`);
      expect(fundedProjects).toEqual(alone.data.fundedProjects);
    }
  });
});

describe("a project serves", () => {
  it.each([
    ["grants", "{}"],
    ["socialOrders", "{}"],
    ["smallGrants", "{ call: { exists: false } }"],
  ])("the goals of its sphere, in %s", async (list, filter) => {
    for (const project of await projects(list, filter)) {
      expect(project.goals).toEqual(project.sphere?.goals ?? []);
      expect(assignersOf(project)).toEqual(project.goals.length > 0 ? ["CROSSWALK"] : []);
    }
  });

  it("the goals that its publisher names, in strategic partnerships", async () => {
    const partnerships = await projects("strategicPartnerships");
    expect(partnerships.length).toBeGreaterThan(0);
    for (const project of partnerships) expect(assignersOf(project)).toEqual(["PUBLISHER"]);
  });

  it("the goals of its call: 4, 5, 14, 15, 16 and 17 in June 2022", async () => {
    const seven = await projects("smallGrants", "{ call: { exists: true } }");
    expect(seven).toHaveLength(7);
    for (const project of seven) {
      expect(numbersOf(project.goals)).toEqual([4, 5, 14, 15, 16, 17]);
      expect(assignersOf(project)).toEqual(["PUBLISHER"]);
    }
  });

  it("each goal by which the common list finds it", async () => {
    const found = await projects("fundedProjects", "{ year: { eq: 2025 }, goal: { in: [5, 17] } }");
    expect(found.length).toBeGreaterThan(0);
    for (const { goals, goalAssignments } of found) {
      expect(numbersOf(goals)).toEqual(goalAssignments.map(({ goal }) => goal.number));
      expect(numbersOf(goals).some((number) => number === 5 || number === 17)).toBe(true);
    }
  });
});

describe("what an editor says of one project", () => {
  it("stands alone: its sphere is not asked", async () => {
    await using database = await freshDatabase();
    const em = database.orm.em.fork();
    const goal = (number: number) =>
      em.create(SustainableDevelopmentGoal, {
        code: String(number),
        number,
        nameEn: `Goal ${number}`,
        revision: 1,
      });
    const sphere = em.create(Sphere, {
      code: "1",
      law: "",
      socialOrder: true,
      stateGrant: true,
      prize: true,
      revision: 1,
    });
    const project = { year: 2025, status: "IN_PROGRESS", revision: 1, titleRu: "Проект", sphere } as const;
    const [, second] = ["1", "2"].map((number) =>
      em.create(
        Grant,
        { ...project, key: number, number, term: "SHORT_TERM", fundingKind: "STATE" },
        { partial: true },
      ),
    );
    em.create(GoalAssignment, { key: "a", goal: goal(4), sphere, assignedBy: "CROSSWALK", revision: 1 });
    em.create(GoalAssignment, { key: "b", goal: goal(13), grant: second, assignedBy: "EDITOR", revision: 1 });
    await em.flush();
    const { data } = await plannerOver(database).ask(
      "{ grants(orderBy: [YEAR_ASC]) { nodes { number goalAssignments { goal { number } assignedBy } } } }",
    );
    expect(data.grants.nodes).toEqual([
      { number: "1", goalAssignments: [{ goal: { number: 4 }, assignedBy: "CROSSWALK" }] },
      { number: "2", goalAssignments: [{ goal: { number: 13 }, assignedBy: "EDITOR" }] },
    ]);
  });
});
