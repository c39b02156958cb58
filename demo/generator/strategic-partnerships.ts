import { addDays, dayBetween } from "./calendar.ts";
import { resultTotals2022 } from "./grant-plan.ts";
import type { ResultCode } from "./grant-plan.ts";
import type { Body, Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import type { Text } from "./text.ts";
import { directions, partnershipStages } from "./words/partnership-words.ts";
import type { Direction } from "./words/partnership-words.ts";
import type { Society } from "./world.ts";

export interface StrategicPartnership {
  readonly period: string;
  readonly directionCode: string;
  readonly direction: Direction;
  readonly customer: Body;
  readonly partner: Known<Ngo>;
  readonly contractNumber: string;
  readonly signedOn: string;
  readonly amount: number;
  readonly year: number;
  readonly endsOn: string;
  readonly territories: readonly string[];
  readonly stages: readonly PartnershipStage[];
  readonly targets: readonly PartnershipTarget[];
  /** Null while it runs: one of 2025 goes on to the end of the year. */
  readonly act: { readonly number: string; readonly signedOn: string } | null;
}

export interface PartnershipStage {
  readonly name: Text;
  readonly plannedOn: string;
  readonly completedOn: string | null;
}

export interface PartnershipTarget {
  readonly code: ResultCode;
  readonly target: number;
  readonly actual: number | null;
}

/** Only the number of 2025 is published; the order exists since 2023. */
const partnershipsByYear: readonly (readonly [year: number, count: number])[] = [
  [2023, 2],
  [2024, 3],
  [2025, 5],
];
const STILL_RUNNING = "2025/5";
const MILLION = 1_000_000;

export function makeStrategicPartnerships(society: Society): readonly StrategicPartnership[] {
  const chance = new Random("strategic partnerships");
  const partners = chance.sample(society.joined, partnershipsByYear.length + directions.length * 2);
  return partnershipsByYear.flatMap(([year, count]) =>
    directions.slice(0, count).map((direction, index) => {
      const partner = partners.pop() as Known<Ngo>;
      return partnership({ year, code: String(index + 1), direction, partner }, { society, chance });
    }),
  );
}

interface Draft {
  readonly year: number;
  readonly code: string;
  readonly direction: Direction;
  readonly partner: Known<Ngo>;
}

interface Tools {
  readonly society: Society;
  readonly chance: Random;
}

function partnership(draft: Draft, { society, chance }: Tools): StrategicPartnership {
  const { year, code, direction, partner } = draft;
  const signedOn = dayBetween(chance, `${year}-03-01`, `${year}-04-30`);
  const isRunning = `${year}/${code}` === STILL_RUNNING;
  const endsOn = isRunning ? `${year}-12-31` : dayBetween(chance, `${year}-11-05`, `${year}-11-25`);
  return {
    period: String(year),
    directionCode: code,
    direction,
    customer: chance.pick(society.bodies.central),
    partner,
    contractNumber: `СП-${year}-${code}`,
    signedOn,
    amount: chance.int(60, 140) * MILLION,
    year,
    endsOn,
    territories: chance
      .sample(society.places.regions, chance.int(3, 8))
      .map(({ kato }) => kato)
      .toSorted(),
    stages: stagesOf(year, signedOn, endsOn, isRunning),
    targets: targetsOf(isRunning, chance),
    act: isRunning ? null : { number: `А-${year}-${code}`, signedOn: addDays(endsOn, 4) },
  };
}

function stagesOf(year: number, signedOn: string, endsOn: string, isRunning: boolean): PartnershipStage[] {
  const days = [`${year}-01-20`, addDays(signedOn, -14), signedOn, endsOn, addDays(endsOn, 4)];
  return partnershipStages.map((name, index) => {
    const plannedOn = days[index] ?? endsOn;
    return { name, plannedOn, completedOn: isRunning && index > 2 ? null : plannedOn };
  });
}

const codes = (Object.keys(resultTotals2022) as ResultCode[]).filter((code) =>
  ["BENEFICIARIES", "TRAINING_EVENTS", "EXPERTS"].includes(code),
);

function targetsOf(isRunning: boolean, chance: Random): PartnershipTarget[] {
  return codes.map((code) => {
    const target = Math.ceil((resultTotals2022[code] / 40) * (0.6 + chance.next()));
    return { code, target, actual: isRunning ? null : Math.ceil(target * (1 + chance.next() * 0.2)) };
  });
}
