import { address } from "./addresses.ts";
import type { BinIssuer } from "./bin.ts";
import { dayBetween } from "./calendar.ts";
import { ngoForms, okeds } from "./legal-forms.ts";
import { fullName, shortName } from "./names.ts";
import type { Marks, NameParts, Names } from "./names.ts";
import type { Form, Ngo, Status } from "./organization.ts";
import type { Places } from "./places.ts";
import { Random } from "./random.ts";
import { apportion, deal } from "./shares.ts";
import type { Territory } from "./territories.ts";
import type { Text } from "./text.ts";

/** The NGO base of April 2023: the published parts are one short of 23,335, and the missing one is among the active. */
export const NGO_COUNT = 23_335;
const ngoStatuses: readonly (readonly [Status, number])[] = [
  ["UNKNOWN", 1742],
  ["INACTIVE", 2217],
  ["IN_LIQUIDATION", 68],
  ["SUSPENDED", 1103],
  ["REGISTERED", 18_205],
];

/**
 * Percent of all sphere entries, spring of 2023; what the publication leaves unnamed (26.17) is spread over the spheres
 * that it does not name.
 */
export const publishedSphereShares: readonly (readonly [string, number])[] = [
  ["10", 20.05],
  ["1", 15.68],
  ["2", 9.3],
  ["7", 7.78],
  ["8", 4.84],
  ["5", 3.93],
  ["13", 3.6],
  ["2.3", 3.41],
  ["11", 1.79],
  ["3", 1.77],
  ["12", 1.68],
];
const assumedSphereShares: readonly (readonly [string, number])[] = [
  ["4", 7.4],
  ["2.1", 5.4],
  ["15", 4.3],
  ["9", 3.6],
  ["16", 2.67],
  ["2.2", 1.2],
  ["13-2", 0.9],
  ["13-1", 0.7],
];

interface Draft {
  readonly place: Territory;
  readonly status: Status;
  readonly form: Form;
  readonly spheres: readonly string[];
}

const random = () => new Random("ngos");

/** All NGOs of the base, in the order of their numbers. */
export function makeNgos(places: Places, names: Names, bins: BinIssuer): readonly Ngo[] {
  const chance = random();
  return drafts(places, chance).map((draft, index) => ngo(draft, index + 1, { places, names, bins, chance }));
}

function drafts(places: Places, chance: Random): Draft[] {
  const seats = chance.shuffle(
    places.byPopulation(NGO_COUNT).flatMap(([region, count]) => places.spread(region.kato, count)),
  );
  const statuses = deal(chance, NGO_COUNT, ngoStatuses);
  const forms = deal(
    chance,
    NGO_COUNT,
    ngoForms.map(([form, share]) => [form, share] as const),
  );
  const spheres = dealSpheres(chance);
  return seats.map((place, index) => ({
    place,
    status: statuses[index] as Status,
    form: forms[index] as Form,
    spheres: spheres[index] ?? [],
  }));
}

/** One to three different spheres each, so that every sphere has its published share of all entries. */
function dealSpheres(chance: Random): string[][] {
  const sizes = deal(chance, NGO_COUNT, [
    [1, 50],
    [2, 32],
    [3, 18],
  ]);
  const shares = [...publishedSphereShares, ...assumedSphereShares];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const counts = apportion(
    total,
    shares.map(([, share]) => share),
  );
  const left = new Map(shares.map(([code], index) => [code, counts[index] ?? 0]));
  return sizes
    .map((size, index) => ({ size, index }))
    .toSorted((one, other) => other.size - one.size)
    .reduce((dealt, { size, index }) => {
      dealt[index] = take(chance, left, size);
      return dealt;
    }, Array<string[]>(NGO_COUNT));
}

/** Takes so many different codes, each as likely as there is of it left. */
function take(chance: Random, left: Map<string, number>, size: number): string[] {
  const taken: string[] = [];
  while (taken.length < size) {
    const open = [...left].filter(([code, count]) => count > 0 && !taken.includes(code));
    let step = chance.next() * open.reduce((sum, [, count]) => sum + count, 0);
    const found = open.find(([, available]) => (step -= available) < 0) ?? open.at(-1);
    if (!found) throw new RangeError("No sphere is left to take");
    left.set(found[0], found[1] - 1);
    taken.push(found[0]);
  }
  return taken;
}

interface Tools {
  readonly places: Places;
  readonly names: Names;
  readonly bins: BinIssuer;
  readonly chance: Random;
}

function ngo(draft: Draft, ordinal: number, { places, names, bins, chance }: Tools): Ngo {
  const { status, form, place } = draft;
  const parts = nameParts(draft, names.organization(), chance);
  const registeredOn = registrationDay(chance, status);
  return {
    number: `NPO-${String(ordinal).padStart(6, "0")}`,
    bin: status === "UNKNOWN" ? null : bins.issue(registeredOn, form === "FOREIGN_NPO_BRANCH" ? 1 : 0),
    name: fullName(parts, quotationMarks(chance)),
    shortName: shortName(parts),
    formerNames: formerNames(parts, names, chance),
    charitable: parts.charitable,
    form,
    status,
    registeredOn,
    territory: place.kato,
    address: address(chance, place, places.regionOf(place.kato)),
    oked: okeds.ngo,
    spheres: draft.spheres,
  };
}

function nameParts({ form, spheres }: Draft, core: Text, chance: Random): NameParts {
  const charitable = form === "PUBLIC_FOUNDATION" && chance.chance(0.09);
  return { core, form, charitable, topic: !charitable && chance.chance(0.2) ? (spheres[0] ?? null) : null };
}

/** Those without a BIN are old: they never re-registered after the numbers came. */
const registrationDay = (chance: Random, status: Status): string =>
  status === "UNKNOWN"
    ? dayBetween(chance, "1994-01-10", "2009-12-20")
    : dayBetween(chance, "1996-01-10", "2023-03-31");

function quotationMarks(chance: Random): Marks {
  const roll = chance.next();
  if (roll < 0.07) return "angle";
  return roll < 0.27 ? "typographic" : "plain";
}

function formerNames(parts: NameParts, names: Names, chance: Random): readonly Text[] {
  if (!chance.chance(0.04)) return [];
  const count = chance.chance(0.15) ? 2 : 1;
  return Array.from({ length: count }, () => shortName({ ...parts, core: names.organization() }));
}
