import { addDays, dayBetween, daysFrom, LAST_DAY } from "./calendar.ts";
import { grantGroups, resultTotals2022, terms } from "./grant-plan.ts";
import type { GrantGroup, ResultCode, Term } from "./grant-plan.ts";
import type { Body, Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import { apportion, deal, fitAmounts } from "./shares.ts";
import { capitalized } from "./text.ts";
import type { Text } from "./text.ts";
import { conclusions, methods, stageNames, stageResult } from "./words/grant-words.ts";
import { firstWords, topics } from "./words/name-words.ts";
import { themes } from "./words/themes.ts";
import type { Society } from "./world.ts";

export type GrantStatus = "IN_PROGRESS" | "COMPLETED" | "ASSESSED" | "TERMINATED";

export interface Grant {
  readonly number: string;
  readonly protocol: string;
  readonly protocolDate: string;
  readonly recipient: Known<Ngo>;
  readonly customer: Body;
  readonly sphere: string;
  readonly direction: Text;
  readonly title: Text;
  readonly term: Term;
  readonly state: boolean;
  readonly amount: number;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: GrantStatus;
  readonly territories: readonly string[];
  readonly stages: readonly GrantStage[];
  readonly results: readonly GrantResult[];
  readonly assessment: Assessment | null;
}

export interface GrantStage {
  readonly name: Text;
  readonly plannedOn: string;
  readonly completedOn: string | null;
  readonly amount: number | null;
  readonly result: Text | null;
}

export interface GrantResult {
  readonly code: ResultCode;
  readonly target: number;
  readonly actual: number | null;
}

export interface Assessment {
  readonly method: string;
  readonly satisfaction: number;
  readonly efficiency: number;
  readonly conclusion: Text;
  readonly usedForYear: number;
}

const SPHERES = ["1", "2", "3", "4", "5", "7", "8", "9", "10", "11", "12", "13", "13-1", "13-2", "15"];
/** The sphere of volunteers is in the plans since 2023. */
const spheresOf = (year: number): readonly string[] => (year < 2023 ? SPHERES : [...SPHERES, "16", "16"]);
const RECIPIENT_POOL = 240;

export function makeGrants(society: Society): readonly Grant[] {
  const chance = new Random("grants");
  const recipients = recipientQueue(society, chance);
  return grantGroups.flatMap((group) => grantsOf(group, recipients, { society, chance }));
}

interface Tools {
  readonly society: Society;
  readonly chance: Random;
}

/** First every joined organization once, then any of a pool that knows how to apply. */
function recipientQueue({ active, joined }: Society, chance: Random): () => Known<Ngo> {
  const old = active.filter(({ registeredOn }) => registeredOn < "2015-06-01");
  const pool = [...joined, ...chance.sample(old, RECIPIENT_POOL)];
  const first = chance.shuffle([...joined]);
  return () => first.pop() ?? chance.pick(pool);
}

function grantsOf(group: GrantGroup, recipient: () => Known<Ngo>, { society, chance }: Tools): Grant[] {
  const kinds = deal(chance, group.count, termShares(group));
  const amounts = fitAmounts(
    chance,
    group.amount,
    kinds.map((term) => boundsOf(term, group.mrp)),
  );
  const results = resultsOf(group, chance);
  return kinds.map((term, index) => {
    const state = index >= group.nonState;
    const draft = {
      group,
      term,
      state,
      ordinal: index + 1,
      amount: amounts[index] ?? 0,
      recipient: recipient(),
    };
    return grant(draft, results[index] ?? [], { society, chance });
  });
}

const termShares = ({ terms: [short, medium, long] }: GrantGroup) =>
  (
    [
      ["SHORT_TERM", short],
      ["MEDIUM_TERM", medium],
      ["LONG_TERM", long],
    ] as const
  ).filter(([, share]) => share > 0);

const boundsOf = (term: Term, mrp: number) => ({
  min: terms[term].mrp[0] * mrp,
  max: terms[term].mrp[1] * mrp,
});

interface Draft {
  readonly group: GrantGroup;
  readonly term: Term;
  readonly state: boolean;
  readonly ordinal: number;
  readonly amount: number;
  readonly recipient: Known<Ngo>;
}

function grant(draft: Draft, results: readonly GrantResult[], { society, chance }: Tools): Grant {
  const { group, term, amount, recipient, state } = draft;
  const { year } = group;
  const sphere = chance.pick(spheresOf(year));
  const protocolDate = dayBetween(chance, `${year}-03-10`, `${year}-05-31`);
  const startsOn = addDays(protocolDate, chance.int(7, 21));
  const [least, most] = terms[term].months;
  const endsOn = addDays(startsOn, Math.round(chance.int(least, most) * 30.4));
  const status = statusOf(endsOn, chance);
  const region = chance.pick(group.regions.length > 0 ? group.regions : ["republic"]);
  return {
    number: numberOf(draft),
    protocol: `${chance.int(1, 30)}-${year}`,
    protocolDate,
    recipient,
    sphere,
    term,
    state,
    amount,
    year,
    startsOn,
    endsOn,
    status,
    customer: customerOf(state, region, society, chance),
    direction: directionOf(sphere),
    title: titleOf(sphere, chance),
    territories: region === "republic" ? reach(recipient, society, chance) : [region],
    stages: stagesOf({ amount, protocolDate, startsOn, endsOn, status }),
    results: results.map((result) => (status === "IN_PROGRESS" ? { ...result, actual: null } : result)),
    assessment: status === "ASSESSED" ? assessmentOf(endsOn, chance) : null,
  };
}

const numberOf = ({ group, ordinal }: Draft): string =>
  `${group.regions.length > 0 ? "М" : "Г"}-${group.year}-${String(ordinal).padStart(3, "0")}`;

function statusOf(endsOn: string, chance: Random): GrantStatus {
  if (endsOn > LAST_DAY) return "IN_PROGRESS";
  if (chance.chance(0.02)) return "TERMINATED";
  return endsOn < "2025-07-01" && chance.chance(0.6) ? "ASSESSED" : "COMPLETED";
}

function customerOf(state: boolean, region: string, { bodies }: Society, chance: Random): Body {
  if (!state) return chance.pick(bodies.companies);
  return (bodies.departments.get(region)?.[0] ?? bodies.central[0]) as Body;
}

function directionOf(sphere: string): Text {
  const topic = topics[sphere] ?? { kk: "", ru: "" };
  return { kk: `${capitalized(topic.kk)} саласындағы жобалар`, ru: `Проекты в области ${topic.ru}` };
}

function titleOf(sphere: string, chance: Random): Text {
  const theme = chance.pick(themes[sphere] ?? []);
  const word = chance.pick(firstWords);
  return { kk: `«${word.kk}» жобасы: ${theme.kk}`, ru: `Проект «${word.ru}»: ${theme.ru}` };
}

/** Where a republican project works: its own region, and often one or two more. */
function reach(recipient: Ngo, { places }: Society, chance: Random): string[] {
  const others = chance.sample(places.regions, chance.int(0, 2)).map(({ kato }) => kato);
  return [...new Set([places.of(recipient.territory).region, ...others])].toSorted();
}

function stagesOf({
  amount,
  protocolDate,
  startsOn,
  endsOn,
  status,
}: Pick<Grant, "amount" | "protocolDate" | "startsOn" | "endsOn" | "status">): GrantStage[] {
  const middle = addDays(startsOn, Math.floor(daysFrom(startsOn, endsOn) / 2));
  const first = Math.round(amount * 0.6);
  const dates = [addDays(protocolDate, 5), startsOn, middle, addDays(middle, 10), endsOn];
  const amounts = [null, first, null, amount - first, null];
  return stageNames.map((name, index) => {
    const plannedOn = dates[index] ?? endsOn;
    const done = plannedOn <= LAST_DAY && (status !== "TERMINATED" || index < 2);
    return {
      name,
      plannedOn,
      completedOn: done ? plannedOn : null,
      amount: amounts[index] ?? null,
      result: done && index > 1 ? stageResult : null,
    };
  });
}

function assessmentOf(endsOn: string, chance: Random): Assessment {
  return {
    method: chance.pick(methods),
    satisfaction: chance.int(6400, 9900) / 100,
    efficiency: chance.int(7000, 10_000) / 100,
    conclusion: chance.pick(conclusions),
    usedForYear: Number(endsOn.slice(0, 4)) + 1,
  };
}

const codes = Object.keys(resultTotals2022) as ResultCode[];

/** The results of each grant; those of 2022 add up to the published ones. */
function resultsOf({ year, count }: GrantGroup, chance: Random): GrantResult[][] {
  const weights = codes.map(() => Array.from({ length: count }, () => 0.2 + chance.next()));
  const totals = codes.map((code) =>
    year === 2022 ? resultTotals2022[code] : Math.round((resultTotals2022[code] * count) / 60),
  );
  const parts = totals.map((total, index) => apportion(total, weights[index] ?? []));
  return Array.from({ length: count }, (_, grantIndex) =>
    codes.flatMap((code, index) => {
      const actual = parts[index]?.[grantIndex] ?? 0;
      return year !== 2022 && index > 1 && chance.chance(0.5)
        ? []
        : [{ code, target: Math.ceil(actual * (0.9 + chance.next() * 0.2)), actual }];
    }),
  );
}
