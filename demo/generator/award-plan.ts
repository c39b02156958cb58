import { grantGroups } from "./grant-plan.ts";

type Counts = Readonly<Record<number, number>>;

/** 59 in 2017, 73 in 2025 and 486 in all are published; the years between are assumed. */
export const prizesForNgos: Counts = {
  2017: 59,
  2018: 50,
  2019: 50,
  2020: 50,
  2021: 51,
  2022: 51,
  2023: 51,
  2024: 51,
  2025: 73,
};

/** Given at civil forums, every second year; 12 in 2025 are published, the others are assumed. */
export const tandau: Counts = { 2021: 15, 2023: 14, 2025: 12 };

/** Both are published; that organizations got 11 of those of 2024 is assumed. */
export const honoraryTitles: readonly {
  readonly year: number;
  readonly organizations: number;
  readonly people: number;
}[] = [
  { year: 2024, organizations: 11, people: 20 },
  { year: 2025, organizations: 33, people: 0 },
];

/** All published. */
export const zhomartZhurek: Counts = { 2018: 50, 2019: 50, 2020: 25, 2021: 51, 2022: 50 };

/** 138 to the spring of 2023 and 247 in five years are published. */
export const volunteersOfTheYear: Counts = { 2020: 46, 2021: 46, 2022: 46, 2023: 54, 2024: 55 };

/** Nothing is published about how many; all assumed. */
export const medals: Readonly<Record<"MEDAL_SHAPAGAT" | "MEDAL_KHALYK_ALGYSY", Counts>> = {
  MEDAL_SHAPAGAT: { 2022: 12, 2023: 12, 2024: 12, 2025: 12 },
  MEDAL_KHALYK_ALGYSY: { 2021: 20, 2022: 20, 2023: 20, 2024: 20, 2025: 20 },
};

const PRIZE_IN_MRP = 2000;

/** The least that the law lets a prize for NGOs be, in tenge. */
export function prizeAmount(year: number): number {
  const mrp = grantGroups.find((group) => group.year === year)?.mrp;
  if (mrp === undefined) throw new RangeError(`No monthly calculation index of ${year}`);
  return PRIZE_IN_MRP * mrp;
}

export const perYear = (counts: Counts): readonly (readonly [year: number, count: number])[] =>
  Object.entries(counts).map(([year, count]) => [Number(year), count]);
