import { addDays, dayBetween } from "./calendar.ts";
import type { Grant } from "./grants.ts";
import type { Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import { apportion, deal, fitAmounts } from "./shares.ts";
import { smallGrantGroups } from "./small-grant-plan.ts";
import type { SmallGrantGroup } from "./small-grant-plan.ts";
import type { Text } from "./text.ts";
import { smallThemes } from "./words/small-grant-words.ts";
import type { Society } from "./world.ts";

export type RecipientKind = "ORGANIZATION" | "INITIATIVE_GROUP" | "NATURAL_PERSON";

export interface SmallGrant {
  readonly number: string;
  readonly parent: Grant;
  readonly kind: RecipientKind;
  /** Null for people, who are nobody here. */
  readonly recipient: Known<Ngo> | null;
  readonly sphere: string;
  readonly title: Text;
  readonly amount: number;
  readonly year: number;
  readonly agreedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Null where it was ended before its time. */
  readonly reportedOn: string | null;
  readonly territory: string;
}

const KINDS = [
  ["ORGANIZATION", 45],
  ["INITIATIVE_GROUP", 35],
  ["NATURAL_PERSON", 20],
] as const;
const ENDED_EARLY = 0.02;

export function makeSmallGrants(society: Society, grants: readonly Grant[]): readonly SmallGrant[] {
  const tools = { society, chance: new Random("small grants"), near: byRegion(society) };
  return smallGrantGroups.flatMap((group) => smallGrantsOf(group, parentsOf(group, grants), tools));
}

interface Tools {
  readonly society: Society;
  readonly chance: Random;
  readonly near: ReadonlyMap<string, readonly Known<Ngo>[]>;
}

function byRegion({ active, places }: Society): ReadonlyMap<string, readonly Known<Ngo>[]> {
  return Map.groupBy(active, ({ territory }) => places.of(territory).region);
}

/** The largest grants of the year, one for each recipient: small ones have nothing to give on. */
function parentsOf({ year, regrantors }: SmallGrantGroup, grants: readonly Grant[]): Grant[] {
  const largest = grants
    .filter((grant) => grant.year === year && grant.status !== "TERMINATED")
    .toSorted((left, right) => right.amount - left.amount || (left.number < right.number ? -1 : 1));
  const seen = new Set<string>();
  const first = largest.filter(({ recipient }) => !seen.has(recipient.bin) && seen.add(recipient.bin));
  return first.slice(0, regrantors);
}

function smallGrantsOf(group: SmallGrantGroup, parents: readonly Grant[], tools: Tools): SmallGrant[] {
  const { chance } = tools;
  const kinds = deal(chance, group.count, KINDS);
  const counts = apportion(
    group.count,
    parents.map(({ amount }) => amount),
  );
  const givers = parents.flatMap((parent, index) => Array<Grant>(counts[index] ?? 0).fill(parent));
  return amountsOf(group, chance).map((amount, index) => {
    const ordinal = String(index + 1).padStart(3, "0");
    const draft = { number: `МГ-${group.year}-${ordinal}`, amount, kind: kinds[index] as RecipientKind };
    return smallGrant(draft, givers[index] as Grant, tools);
  });
}

function amountsOf({ count, amount, bounds }: SmallGrantGroup, chance: Random): number[] {
  const each = Array.from({ length: count }, () => bounds);
  return bounds.min === bounds.max ? each.map(({ min }) => min) : fitAmounts(chance, amount, each);
}

function smallGrant(
  draft: Pick<SmallGrant, "number" | "amount" | "kind">,
  parent: Grant,
  { society, chance, near }: Tools,
): SmallGrant {
  const { sphere, title } = chance.pick(smallThemes);
  const region = chance.pick(parent.territories);
  const recipient = draft.kind === "ORGANIZATION" ? chance.pick(near.get(region) ?? society.active) : null;
  const agreedOn = dayBetween(chance, `${parent.year}-07-01`, `${parent.year}-09-20`);
  const startsOn = addDays(agreedOn, chance.int(3, 10));
  const endsOn = addDays(startsOn, chance.int(30, 75));
  return {
    ...draft,
    parent,
    recipient,
    sphere,
    title,
    year: parent.year,
    agreedOn,
    startsOn,
    endsOn,
    reportedOn: chance.chance(ENDED_EARLY) ? null : addDays(endsOn, 10),
    territory: placeIn(region, society, chance),
  };
}

const placeIn = (region: string, { places }: Society, chance: Random): string =>
  chance.pick([...places.districts(region), places.of(region)]).kato;
