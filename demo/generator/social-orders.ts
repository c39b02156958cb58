import { addDays, dayBetween, earlier } from "./calendar.ts";
import { by } from "./order.ts";
import type { Body, Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import { add, deal, fitAmounts } from "./shares.ts";
import {
  ALMATY,
  BOUNDS,
  HUB_SHARE,
  LATER_SPHERES_FROM,
  laterSphereShares,
  orderSphereShares,
  orderYears,
} from "./social-order-plan.ts";
import type { OrderPart, OrderYear } from "./social-order-plan.ts";
import { Suppliers } from "./suppliers.ts";
import type { Text } from "./text.ts";
import { themes } from "./words/themes.ts";
import type { Society } from "./world.ts";

export type ContractStatus = "in force" | "partly executed" | "executed" | "terminated";

export interface SocialOrder {
  readonly year: number;
  readonly level: "CENTRAL" | "LOCAL";
  readonly customer: Body;
  readonly supplier: Known<Ngo>;
  readonly sphere: string;
  readonly places: readonly string[];
  readonly title: Text;
  /** What the newest version of the contract says, in tenge. */
  readonly amount: number;
  readonly plannedAmount: number;
  readonly announcedOn: string;
  readonly decidedOn: string;
  readonly signedOn: string;
  readonly endsOn: string;
  readonly status: ContractStatus;
  /** The parts of the work, each with its share of the amount. */
  readonly units: readonly Unit[];
  /** The dates of the amendments, oldest first. */
  readonly amendedOn: readonly string[];
}

export interface Unit {
  readonly amount: number;
  readonly plannedOn: string;
  readonly acceptedOn: string | null;
}

interface Place {
  readonly customer: Body;
  readonly places: readonly string[];
  readonly region: string;
}

interface Draft extends Place {
  readonly sphere: string;
  readonly level: SocialOrder["level"];
}

/** The orders of five years, by year and in a chance order within it. */
export function makeSocialOrders(society: Society): readonly SocialOrder[] {
  const chance = new Random("social orders");
  const suppliers = new Suppliers(society, chance);
  return orderYears.flatMap((plan) => ordersOf(plan, society, suppliers, chance));
}

/** The department with the most orders. */
const hubCustomer = (society: Society): Body => society.bodies.departments.get(ALMATY)?.[0] as Body;

function ordersOf(plan: OrderYear, society: Society, suppliers: Suppliers, chance: Random): SocialOrder[] {
  const drafts = chance.shuffle([
    ...localDrafts(plan, society, chance),
    ...centralDrafts(plan, society, chance),
  ]);
  const amounts = amountsOf(plan, drafts, chance);
  const chosen = suppliers.ofYear(
    drafts.map(({ customer, region }) => ({ hub: customer === hubCustomer(society), region })),
  );
  return drafts.map((draft, index) =>
    order(
      draft,
      { year: plan.year, amount: amounts[index] ?? 0, supplier: chosen[index] as Known<Ngo> },
      { society, chance },
    ),
  );
}

function localDrafts(plan: OrderYear, society: Society, chance: Random): Draft[] {
  const hubOrders = Math.round(plan.local * HUB_SHARE);
  const elsewhere = society.places
    .byPopulation(plan.local - hubOrders)
    .flatMap(([region, count]) =>
      Array.from({ length: count }, () => localPlace(region.kato, society, chance)),
    );
  const atHub = Array.from({ length: hubOrders }, () => hubPlace(society, chance));
  const spheres = deal(chance, plan.local, sphereShares(plan.year));
  return [...atHub, ...elsewhere].map((place, index) => localDraft(place, spheres[index] ?? "7"));
}

const localDraft = (place: Place, sphere: string): Draft => ({ ...place, sphere, level: "LOCAL" });

const sphereShares = (year: number) =>
  year < LATER_SPHERES_FROM ? orderSphereShares : [...orderSphereShares, ...laterSphereShares];

function hubPlace(society: Society, chance: Random): Place {
  const districts = society.places.districts(ALMATY);
  const place = chance.chance(0.3) ? ALMATY : chance.pick(districts).kato;
  return { customer: hubCustomer(society), places: [place], region: ALMATY };
}

/** Ordered by a department of the region, or by the one of a district. */
function localPlace(region: string, { places, bodies }: Society, chance: Random): Place {
  const district = chance.pick(places.districts(region));
  const ofDistrict = bodies.districtDepartment.get(district.kato);
  if (ofDistrict && chance.chance(0.45)) return { customer: ofDistrict, places: [district.kato], region };
  const others = (bodies.departments.get(region) ?? []).slice(region === ALMATY ? 1 : 0);
  return { customer: chance.pick(others), places: [chance.chance(0.5) ? region : district.kato], region };
}

function centralDrafts(plan: OrderYear, { bodies, places }: Society, chance: Random): Draft[] {
  return Array.from({ length: plan.central }, () => {
    const regions = chance.sample(places.regions, chance.int(2, 6)).map(({ kato }) => kato);
    return {
      customer: chance.pick(bodies.central.slice(0, 6)),
      places: regions.toSorted(),
      region: chance.pick(regions),
      sphere: chance.pick(["1", "13", "13-2", "15", "10"]),
      level: "CENTRAL" as const,
    };
  });
}

/** Amounts that meet every published sum of the year exactly. */
function amountsOf(plan: OrderYear, drafts: readonly Draft[], chance: Random): number[] {
  const amounts = Array<number>(drafts.length).fill(0);
  const named = plan.parts.map((part) => ({
    indexes: indexesWhere(drafts, (draft) => inPart(draft, part)),
    amount: part.amount,
  }));
  const taken = new Set(named.flatMap(({ indexes }) => indexes));
  const rest = indexesWhere(drafts, (draft, index) => draft.level === "LOCAL" && !taken.has(index));
  const central = indexesWhere(drafts, ({ level }) => level === "CENTRAL");
  const groups = [
    ...named,
    { indexes: rest, amount: plan.localAmount - add(plan.parts.map(({ amount }) => amount)) },
    { indexes: central, amount: plan.centralAmount },
  ];
  for (const { indexes, amount } of groups) {
    const fitted = fitAmounts(
      chance,
      amount,
      indexes.map(() => BOUNDS),
    );
    for (const [position, index] of indexes.entries()) amounts[index] = fitted[position] ?? 0;
  }
  return amounts;
}

const inPart = ({ level, sphere, region }: Draft, part: OrderPart): boolean =>
  level === "LOCAL" && (part.spheres?.includes(sphere) ?? true) && (part.region ?? region) === region;

const indexesWhere = <T>(items: readonly T[], matches: (item: T, index: number) => boolean): number[] =>
  items.flatMap((item, index) => (matches(item, index) ? [index] : []));

interface Tools {
  readonly society: Society;
  readonly chance: Random;
}

type Award = Pick<SocialOrder, "year" | "amount" | "supplier">;

function order(draft: Draft, award: Award, { society, chance }: Tools): SocialOrder {
  const { year, amount } = award;
  const announcedOn = dayBetween(chance, `${year}-01-12`, `${year}-06-30`);
  const decidedOn = addDays(announcedOn, chance.int(18, 32));
  const signedOn = addDays(decidedOn, chance.int(6, 20));
  const endsOn = earlier(addDays(signedOn, chance.int(90, 300)), `${year}-12-25`);
  const status = statusOf(year, chance);
  return {
    ...draft,
    ...award,
    announcedOn,
    decidedOn,
    signedOn,
    endsOn,
    status,
    title: titleOf(draft, society, chance),
    plannedAmount: Math.ceil((amount * (1 + chance.next() * 0.08)) / 1000) * 1000,
    units: unitsOf({ amount, signedOn, endsOn, status }, chance),
    amendedOn: amendments(signedOn, endsOn, chance),
  };
}

function statusOf(year: number, chance: Random): ContractStatus {
  const roll = chance.next();
  if (roll < 0.025) return "terminated";
  if (year < 2025) return "executed";
  if (roll < 0.25) return "executed";
  return roll < 0.4 ? "partly executed" : "in force";
}

function titleOf({ sphere, places }: Draft, society: Society, chance: Random): Text {
  const theme = chance.pick(themes[sphere] ?? []);
  const place = society.places.of(places[0] ?? ALMATY).name;
  return { kk: `${theme.kk}: ${place.kk}`, ru: `${theme.ru}: ${place.ru}` };
}

function unitsOf(
  { amount, signedOn, endsOn, status }: Pick<SocialOrder, "amount" | "signedOn" | "endsOn" | "status">,
  chance: Random,
): Unit[] {
  const count = chance.int(1, 3);
  const each = Math.floor(amount / count);
  return Array.from({ length: count }, (_, index) => {
    const last = index === count - 1;
    const plannedOn = last ? endsOn : dayBetween(chance, addDays(signedOn, 20), endsOn);
    const accepted = status === "executed" || (status !== "in force" && index === 0 && count > 1);
    return {
      amount: last ? amount - each * (count - 1) : each,
      plannedOn,
      acceptedOn: accepted ? plannedOn : null,
    };
  }).toSorted(by(({ plannedOn }) => plannedOn));
}

function amendments(signedOn: string, endsOn: string, chance: Random): string[] {
  const roll = chance.next();
  if (roll >= 0.12) return [];
  return Array.from({ length: roll < 0.02 ? 2 : 1 }, () =>
    dayBetween(chance, addDays(signedOn, 5), endsOn),
  ).toSorted();
}
