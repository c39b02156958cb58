import type { EntityManager } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, expect, it } from "vitest";

import { Organization } from "../../entities/organizations/organization.entity.ts";
import { CouncilMeeting } from "../../entities/public-councils/council-meeting.entity.ts";
import { CouncilMembership } from "../../entities/public-councils/council-membership.entity.ts";
import { PublicCouncil } from "../../entities/public-councils/public-council.entity.ts";
import { freshDatabase, type FreshDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

const revision = 1;
/** What the database derives from a name is not given. */
const derived = { partial: true } as const;

let database: FreshDatabase;
let bench: PlannerBench;

beforeAll(async () => {
  database = await freshDatabase();
  await writeCouncils(database.orm.em.fork());
  bench = plannerOver(database);
});

afterAll(() => database.close());

async function writeCouncils(em: EntityManager): Promise<void> {
  const lawful = council(em, { key: "lawful", level: "REPUBLICAN", termEndsOn: "2027-02-28" });
  seats(em, lawful, { civil: 10, official: 5 });
  meeting(em, lawful, { key: "m1", quorumMet: true });
  meeting(em, lawful, { key: "m2" });

  const unlawful = council(em, { key: "unlawful", level: "QUASI_STATE", termEndsOn: "2028-03-01" });
  const npo = em.create(
    Organization,
    { key: "npo", nameRu: "ОФ", legalForm: "PUBLIC_FOUNDATION", revision },
    derived,
  );
  seats(em, unlawful, { civil: 5, official: 3, npo });
  meeting(em, unlawful, { key: "m3", quorumMet: false });
  meeting(em, unlawful, { key: "m4", quorumMet: true });

  seats(em, council(em, { key: "local", level: "LOCAL_OBLAST" }), { civil: 2, official: 1 });
  council(em, { key: "empty", level: "REPUBLICAN" });
  await em.flush();
}

type Facts = Pick<PublicCouncil, "key" | "level"> & { readonly termEndsOn?: string };

/** Formed on a leap day, whose third anniversary is the last of February. */
function council(em: EntityManager, { key, level, termEndsOn }: Facts): PublicCouncil {
  const term = termEndsOn === undefined ? {} : { termStartsOn: "2024-02-29", termEndsOn };
  return em.create(
    PublicCouncil,
    { key, level, nameRu: key, convocation: 1, status: "ACTIVE", revision, ...term },
    derived,
  );
}

interface Seats {
  readonly civil: number;
  readonly official: number;
  /** Nominates all of civil society. */
  readonly npo?: Organization;
}

/** Besides these one seat that ended and a secretary, who both count for nothing. */
function seats(em: EntityManager, of: PublicCouncil, { civil, official, npo }: Seats): void {
  const shared = { council: of, role: "MEMBER", revision } as const;
  const key = (ordinal: string) => `${of.key}-${ordinal}`;
  for (let index = 0; index < civil; index++) {
    em.create(CouncilMembership, {
      ...shared,
      key: key(`c${index}`),
      side: "CIVIL_SOCIETY",
      onBehalfOf: npo ?? null,
    });
  }
  for (let index = 0; index < official; index++) {
    em.create(CouncilMembership, { ...shared, key: key(`o${index}`), side: "STATE_BODY" });
  }
  em.create(CouncilMembership, { ...shared, key: key("ended"), side: "STATE_BODY", ended: true });
  em.create(CouncilMembership, { ...shared, key: key("s"), side: "STATE_BODY", role: "SECRETARY" });
}

function meeting(em: EntityManager, of: PublicCouncil, facts: { key: string; quorumMet?: boolean }): void {
  em.create(CouncilMeeting, { ...facts, council: of, heldOn: "2025-03-03", format: "OFFLINE", revision });
}

interface Check {
  readonly rule: string;
  readonly passed: boolean;
  readonly observed: number;
}

async function checksOf(name: string): Promise<readonly string[]> {
  const { data } = await bench.ask(
    `{ publicCouncils(filter: { name: { eq: "${name}" } }) { nodes { legalChecks { rule passed observed } } } }`,
  );
  const [found] = data.publicCouncils.nodes as { legalChecks: Check[] }[];
  return (found?.legalChecks ?? []).map(({ rule, passed, observed }) => `${rule} ${passed} ${observed}`);
}

it("passes a council of exactly two thirds, at the least size, for three years, with a quorum where that is known", async () => {
  expect(await checksOf("lawful")).toEqual([
    "CIVIL_SOCIETY_SHARE true 66.7",
    "ONE_SEAT_PER_ORGANIZATION true 0",
    "TERM_OF_THREE_YEARS true 36",
    "SIZE true 15",
    "QUORUM true 0",
  ]);
});

it("shows each rule that a council breaks, with the number that decides", async () => {
  expect(await checksOf("unlawful")).toEqual([
    "CIVIL_SOCIETY_SHARE false 62.5",
    "ONE_SEAT_PER_ORGANIZATION false 5",
    "TERM_OF_THREE_YEARS false 48",
    "SIZE false 8",
    "QUORUM false 1",
  ]);
});

it("leaves out what the law does not set or nobody can judge", async () => {
  expect(await checksOf("local")).toEqual([
    "CIVIL_SOCIETY_SHARE true 66.7",
    "ONE_SEAT_PER_ORGANIZATION true 0",
  ]);
  expect(await checksOf("empty")).toEqual([]);
});

it("says in three languages what was counted", async () => {
  const { data } = await bench.ask(
    `{ publicCouncils(filter: { name: { eq: "unlawful" } }) { nodes { legalChecks { article explanation { kk ru en } } } } }`,
  );
  expect(data.publicCouncils.nodes[0].legalChecks[0]).toEqual({
    article: "art. 9",
    explanation: {
      kk: "8 мүшенің ішінде азаматтық қоғам өкілі: 5; заң кемінде үштен екісін талап етеді",
      ru: "гражданское общество представляют 5 из 8; закон требует не менее двух третей",
      en: "5 of 8 members stand for civil society; the law wants at least two thirds",
    },
  });
});

it("finds the councils that break a rule", async () => {
  const { data } = await bench.ask(
    "{ publicCouncils(filter: { legalChecks: { some: { rule: { eq: QUORUM }, passed: { eq: false } } } }) { nodes { name { ru } } } }",
  );
  expect(data.publicCouncils.nodes).toEqual([{ name: { ru: "unlawful" } }]);
});
