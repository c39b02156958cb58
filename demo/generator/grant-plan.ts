export type Term = "SHORT_TERM" | "MEDIUM_TERM" | "LONG_TERM";

/** Grants of one year that one kind of customer pays. Amounts in whole tenge. */
export interface GrantGroup {
  readonly year: number;
  readonly count: number;
  readonly amount: number;
  /** Monthly calculation index of the year, in tenge: it bounds each term's amounts. */
  readonly mrp: number;
  /** Short, medium and long ones out of a hundred: an assumption that lets the amounts fit. */
  readonly terms: readonly [number, number, number];
  /** The regions whose departments pay; the republican budget where there are none. */
  readonly regions: readonly string[];
  /** How many of them are paid from other money. */
  readonly nonState: number;
}

const USUAL = [50, 42, 8] as const;
const republican = { terms: USUAL, regions: [], nonState: 0 };

/** Numbers of 2016 to 2023 and 2025 and the money of 2020 to 2023 are published, all else is assumed. */
export const grantGroups: readonly GrantGroup[] = [
  { ...republican, year: 2016, count: 11, amount: 110_000_000, mrp: 2121 },
  { ...republican, year: 2017, count: 57, amount: 560_000_000, mrp: 2269 },
  { ...republican, year: 2018, count: 28, amount: 310_000_000, mrp: 2405 },
  { ...republican, year: 2019, count: 130, amount: 1_400_000_000, mrp: 2525, nonState: 6 },
  { ...republican, year: 2020, count: 117, amount: 1_500_000_000, mrp: 2651 },
  { ...republican, year: 2021, count: 51, amount: 1_500_000_000, mrp: 2917, terms: [20, 40, 40] },
  { ...republican, year: 2022, count: 60, amount: 1_900_000_000, mrp: 3063, terms: [10, 45, 45] },
  { ...republican, year: 2023, count: 56, amount: 920_400_000, mrp: 3450, terms: [40, 50, 10] },
  {
    ...republican,
    year: 2023,
    count: 40,
    amount: 303_700_000,
    mrp: 3450,
    terms: [75, 25, 0],
    regions: ["470000000", "350000000", "270000000", "150000000"],
  },
  { ...republican, year: 2024, count: 99, amount: 1_400_000_000, mrp: 3692, nonState: 4 },
  { ...republican, year: 2025, count: 102, amount: 1_600_000_000, mrp: 3932, nonState: 5 },
];

export const terms: Readonly<
  Record<Term, { readonly months: readonly [number, number]; readonly mrp: readonly [number, number] }>
> = {
  SHORT_TERM: { months: [3, 12], mrp: [500, 3000] },
  MEDIUM_TERM: { months: [12, 24], mrp: [3000, 10_000] },
  // The law sets no upper bound; the largest of ours is 25,000 MRP.
  LONG_TERM: { months: [24, 36], mrp: [10_000, 25_000] },
};

export type ResultCode = keyof typeof resultTotals2022;

/** What the grants of 2022 reached together, as published. */
export const resultTotals2022 = {
  BENEFICIARIES: 32_000,
  SPECIAL_NEEDS: 3500,
  LOW_INCOME: 5000,
  TRAINING_EVENTS: 585,
  VOLUNTEERS_TRAINED: 6000,
  EXPERTS: 95,
  SERVICES_CREATED: 68,
} as const;
