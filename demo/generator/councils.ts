import { addDays, addYears, dayBetween, LAST_DAY } from "./calendar.ts";
import { seatPlan } from "./council-plan.ts";
import type { CouncilLevel, CouncilPlan } from "./council-plan.ts";
import type { Body, Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import type { Text } from "./text.ts";
import type { Society } from "./world.ts";

export interface Council {
  readonly id: string;
  readonly level: CouncilLevel;
  readonly name: Text;
  readonly body: Body;
  readonly territory: string;
  readonly convocation: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly seats: readonly Seat[];
}

export interface Seat {
  readonly person: string;
  readonly side: "CIVIL_SOCIETY" | "STATE_BODY" | "QUASI_STATE";
  readonly role: "CHAIR" | "PRESIDIUM_MEMBER" | "COMMISSION_CHAIR" | "MEMBER";
  readonly nominator: Known<Ngo> | null;
  readonly startsOn: string;
  /** Only where the seat ended before the convocation does. */
  readonly endedOn: string | null;
}

/** Most of civil society's seats are nominated by an organization, the others are taken by citizens. */
const NOMINATED = 0.82;

export function makeCouncils(society: Society): readonly Council[] {
  const chance = new Random("councils");
  const nominators = nominatorsByPlace(society);
  return seatPlan(society, chance).map((plan) => council(plan, { society, chance, nominators }));
}

interface Tools {
  readonly society: Society;
  readonly chance: Random;
  readonly nominators: (council: CouncilPlan) => readonly Known<Ngo>[];
}

/** The organizations near a council: of its district, of its region, or of the whole country. */
function nominatorsByPlace({ active, places }: Society): Tools["nominators"] {
  const byDistrict = Map.groupBy(active, ({ territory }) => territory);
  const byRegion = Map.groupBy(active, ({ territory }) => places.of(territory).region);
  return ({ level, territory }) => {
    if (level === "LOCAL_DISTRICT") return byDistrict.get(territory) ?? [];
    return level === "LOCAL_OBLAST" ? (byRegion.get(territory) ?? []) : active;
  };
}

function council(plan: CouncilPlan, tools: Tools): Council {
  const { chance } = tools;
  const startsOn =
    plan.level === "LOCAL_DISTRICT"
      ? dayBetween(chance, "2024-01-10", "2025-11-20")
      : dayBetween(chance, "2023-02-01", "2025-09-30");
  const term = { startsOn, endsOn: addDays(addYears(startsOn, 3), -1) };
  return {
    id: plan.id,
    level: plan.level,
    name: plan.name,
    body: plan.body,
    territory: plan.territory,
    convocation: chance.int(2, 4),
    ...term,
    seats: seatsOf(plan, term.startsOn, tools),
  };
}

function seatsOf(plan: CouncilPlan, startsOn: string, { society, chance, nominators }: Tools): Seat[] {
  const nominated = nominatorsFor(plan, nominators(plan), chance);
  const civil = Array.from({ length: plan.civil }, (_, index): Seat => ({
    person: society.names.person(),
    side: "CIVIL_SOCIETY",
    role: roleOf(index, plan.civil),
    nominator: nominated[index] ?? null,
    startsOn,
    endedOn: null,
  }));
  const official = Array.from({ length: plan.size - plan.civil }, (): Seat => ({
    person: society.names.person(),
    side: plan.level === "QUASI_STATE" ? "QUASI_STATE" : "STATE_BODY",
    role: "MEMBER",
    nominator: null,
    startsOn,
    endedOn: null,
  }));
  return [...civil, ...official, ...endedSeats(plan, startsOn, society, chance)];
}

/** Each organization once: those that must sit here, then others nearby. */
function nominatorsFor(
  { civil, wanted }: CouncilPlan,
  near: readonly Known<Ngo>[],
  chance: Random,
): readonly Known<Ngo>[] {
  const count = Math.round(civil * NOMINATED);
  const others = chance.sample(near, count + wanted.length).filter((ngo) => !wanted.includes(ngo));
  return [...wanted, ...others].slice(0, Math.max(count, wanted.length));
}

function roleOf(index: number, civil: number): Seat["role"] {
  if (index === 0) return "CHAIR";
  if (index <= 2) return "PRESIDIUM_MEMBER";
  return index <= 4 && civil >= 12 ? "COMMISSION_CHAIR" : "MEMBER";
}

/** A member who left early: somebody else has sat there since. */
function endedSeats(plan: CouncilPlan, startsOn: string, society: Society, chance: Random): Seat[] {
  if (!plan.ended) return [];
  const endedOn = dayBetween(chance, addDays(startsOn, 20), LAST_DAY);
  return [
    { person: society.names.person(), side: plan.ended, role: "MEMBER", nominator: null, startsOn, endedOn },
  ];
}
