/** Small grants of one year; amounts in whole tenge. */
export interface SmallGrantGroup {
  readonly year: number;
  readonly count: number;
  readonly amount: number;
  /** The least and the most of one. */
  readonly bounds: { readonly min: number; readonly max: number };
  /** How many organizations gave them on, each from a grant of its own. */
  readonly regrantors: number;
}

/** The seven of June 2022 that are real and bundled apart; the published numbers of 2022 hold them too. */
export const realOf2022 = { count: 7, amount: 3_500_000 } as const;

const usual = { min: 100_000, max: 2_000_000 };

/** Published are both numbers, the money of 2022, and of 2024 one programme: 240 of 300,000 tenge by eight NGOs. */
export const smallGrantGroups: readonly SmallGrantGroup[] = [
  { year: 2021, count: 298, amount: 150_000_000, bounds: usual, regrantors: 6 },
  {
    year: 2022,
    count: 684 - realOf2022.count,
    amount: 401_000_000 - realOf2022.amount,
    bounds: usual,
    regrantors: 12,
  },
  { year: 2024, count: 240, amount: 72_000_000, bounds: { min: 300_000, max: 300_000 }, regrantors: 8 },
];
