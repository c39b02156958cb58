import { dayBetween } from "./calendar.ts";
import type { Grant } from "./grants.ts";
import {
  directions,
  DISCREPANCIES,
  EXEMPT_FORM,
  LOYAL,
  ownSources,
  REPORT_YEARS,
} from "./ngo-report-plan.ts";
import type { OwnSource } from "./ngo-report-plan.ts";
import type { Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import { add, apportion } from "./shares.ts";
import type { SocialOrder } from "./social-orders.ts";
import type { Text } from "./text.ts";
import type { Society } from "./world.ts";

export interface NgoReport {
  readonly organization: Known<Ngo>;
  readonly year: number;
  readonly status: "SUBMITTED" | "LATE" | "NOT_SUBMITTED" | "EXEMPT";
  /** Null where nothing was submitted. */
  readonly content: ReportContent | null;
}

export interface ReportContent {
  readonly submittedOn: string;
  readonly staff: number;
  readonly volunteers: number;
  /** In tenge. */
  readonly income: readonly { readonly source: IncomeSource; readonly amount: number }[];
  readonly expenditure: readonly { readonly direction: Text; readonly amount: number }[];
  readonly verification: "NOT_CHECKED" | "UNDER_CHECK" | "CONFIRMED" | "DISCREPANCY";
}

export type IncomeSource = OwnSource | "STATE_SOCIAL_ORDER" | "STATE_GRANT";

type ReportYear = (typeof REPORT_YEARS)[number];
type Npo = Known<Ngo>;

/** The registers that an honest report agrees with. */
export interface Funding {
  readonly orders: readonly SocialOrder[];
  readonly grants: readonly Grant[];
}

/** Who reported for each year, who did not, and who need not. */
export function makeNgoReports(society: Society, funding: Funding): readonly NgoReport[] {
  const chance = new Random("ngo-reports");
  let before: readonly Npo[] = [];
  return REPORT_YEARS.flatMap((plan) => {
    const paid = paidIn(plan.year, funding);
    const reporters = reportersOf(plan, { society, paid, before, chance });
    const others = [...silent(plan, before, new Set(reporters)), ...exempt(plan, society)];
    before = reporters;
    return [...submitted(plan, { reporters, paid, chance }), ...others];
  });
}

/** What each organization got from social orders and from grants of a year. */
interface Paid {
  readonly orders: ReadonlyMap<Npo, number>;
  readonly grants: ReadonlyMap<Npo, number>;
}

function paidIn(year: number, { orders, grants }: Funding): Paid {
  return {
    orders: sums(
      orders.filter((order) => order.year === year).map(({ supplier, amount }) => [supplier, amount]),
    ),
    grants: sums(
      grants
        .filter((grant) => grant.year === year && grant.state)
        .map(({ recipient, amount }) => [recipient, amount]),
    ),
  };
}

function sums(payments: readonly (readonly [npo: Npo, amount: number])[]): ReadonlyMap<Npo, number> {
  const totals = new Map<Npo, number>();
  for (const [npo, amount] of payments) totals.set(npo, (totals.get(npo) ?? 0) + amount);
  return totals;
}

interface Choice {
  readonly society: Society;
  readonly paid: Paid;
  /** Who reported for the year before. */
  readonly before: readonly Npo[];
  readonly chance: Random;
}

/** Whoever is paid by the state has to be in the base; then most of last year's, then others. */
function reportersOf(
  { year, reported }: ReportYear,
  { society, paid, before, chance }: Choice,
): readonly Npo[] {
  const obliged = society.active.filter(
    ({ form, registeredOn }) => form !== EXEMPT_FORM && registeredOn <= `${year}-12-31`,
  );
  const loyal = chance.sample(before, Math.floor((before.length * LOYAL) / 100));
  const chosen = new Set([...society.joined, ...paid.orders.keys(), ...paid.grants.keys(), ...loyal]);
  const fitting = obliged.filter((npo) => chosen.has(npo));
  const others = obliged.filter((npo) => !chosen.has(npo));
  return [...fitting, ...chance.sample(others, reported)].slice(0, reported);
}

const nothing = { content: null } as const;

function silent(
  { year, silent: count }: ReportYear,
  before: readonly Npo[],
  reporters: ReadonlySet<Npo>,
): NgoReport[] {
  return before
    .filter((npo) => !reporters.has(npo))
    .slice(0, count)
    .map((organization) => ({ organization, year, status: "NOT_SUBMITTED", ...nothing }));
}

const exempt = ({ year }: ReportYear, { active }: Society): NgoReport[] =>
  active
    .filter(({ form }) => form === EXEMPT_FORM)
    .map((organization) => ({ organization, year, status: "EXEMPT", ...nothing }));

interface Reporting {
  readonly reporters: readonly Npo[];
  readonly paid: Paid;
  readonly chance: Random;
}

function submitted({ year, late }: ReportYear, { reporters, paid, chance }: Reporting): NgoReport[] {
  const tardy = new Set(chance.sample(reporters, late));
  const withOrders = reporters.filter((npo) => paid.orders.has(npo));
  const dishonest = new Set(chance.sample(withOrders, DISCREPANCIES));
  return reporters.map((organization) => {
    const isLate = tardy.has(organization);
    const submittedOn = isLate
      ? dayBetween(chance, `${year + 1}-04-01`, `${year + 1}-07-31`)
      : dayBetween(chance, `${year + 1}-01-10`, `${year + 1}-03-31`);
    const orders = paid.orders.get(organization) ?? 0;
    const state = {
      grants: paid.grants.get(organization) ?? 0,
      orders,
      isPartial: dishonest.has(organization),
    };
    return {
      organization,
      year,
      status: isLate ? "LATE" : "SUBMITTED",
      content: content(submittedOn, state, chance),
    };
  });
}

interface StateMoney {
  readonly orders: number;
  readonly grants: number;
  /** Whether a part of the orders is left out. */
  readonly isPartial: boolean;
}

function content(submittedOn: string, state: StateMoney, chance: Random): ReportContent {
  const income = incomeOf(state, chance);
  const spent = Math.floor((add(income.map(({ amount }) => amount)) * chance.int(82, 100)) / 100);
  return {
    submittedOn,
    staff: chance.int(1, 4) + (state.orders > 0 ? chance.int(1, 12) : 0),
    volunteers: chance.chance(0.6) ? chance.int(2, 60) : 0,
    income,
    expenditure: spent === 0 ? [] : expenditureOf(spent, chance),
    verification: state.isPartial ? "DISCREPANCY" : verificationOf(chance),
  };
}

function incomeOf({ orders, grants, isPartial }: StateMoney, chance: Random): ReportContent["income"] {
  const reportedOrders = isPartial ? Math.floor((orders * chance.int(55, 90)) / 100) : orders;
  const own = ownSources
    .filter(([, percent]) => chance.chance(percent / 100))
    .map(([source, , most]) => ({ source, amount: 1000 * chance.int(20, chance.int(40, most)) }));
  return [
    { source: "STATE_SOCIAL_ORDER" as const, amount: reportedOrders },
    { source: "STATE_GRANT" as const, amount: grants },
    ...own,
  ].filter(({ amount }) => amount > 0);
}

/** One to five directions; what is left over by rounding goes where the shares say. */
function expenditureOf(spent: number, chance: Random): ReportContent["expenditure"] {
  const named = directions.slice(0, chance.int(1, directions.length));
  const amounts = apportion(
    spent,
    named.map(([, share]) => share),
  );
  return named.map(([direction], index) => ({ direction, amount: amounts[index] ?? 0 }));
}

function verificationOf(chance: Random): ReportContent["verification"] {
  const roll = chance.next();
  if (roll < 0.22) return "CONFIRMED";
  return roll < 0.26 ? "UNDER_CHECK" : "NOT_CHECKED";
}
