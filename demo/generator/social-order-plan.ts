/** What is published, or assumed, of the social order of one year. Amounts in whole tenge. */
export interface OrderYear {
  readonly year: number;
  readonly local: number;
  readonly central: number;
  readonly localAmount: number;
  readonly centralAmount: number;
  /** Parts of the local amount that are published by themselves. */
  readonly parts: readonly OrderPart[];
}

export interface OrderPart {
  readonly spheres?: readonly string[];
  /** The code of a region whose customers pay. */
  readonly region?: string;
  readonly amount: number;
}

export const ALMATY = "750000000";

/**
 * 2022, 2023 and the number of 2025 are published; 2021, 2024 and the money of 2021, 2024 and 2025 lie between or beyond
 * them (`calibration.ts` names each as an assumption).
 */
export const orderYears: readonly OrderYear[] = [
  {
    year: 2021,
    local: 1600,
    central: 17,
    localAmount: 14_860_000_000,
    centralAmount: 140_000_000,
    parts: [],
  },
  {
    year: 2022,
    local: 1742,
    central: 14,
    localAmount: 16_600_000_000,
    centralAmount: 138_900_000,
    parts: [],
  },
  {
    year: 2023,
    local: 2058,
    central: 5,
    localAmount: 20_700_000_000,
    centralAmount: 96_400_000,
    parts: [
      { spheres: ["7", "2.1"], amount: 9_800_000_000 },
      { spheres: ["4"], amount: 2_300_000_000 },
      { spheres: ["9"], amount: 1_100_000_000 },
    ],
  },
  {
    year: 2024,
    local: 2118,
    central: 6,
    localAmount: 22_700_000_000,
    centralAmount: 100_000_000,
    parts: [{ region: ALMATY, amount: 6_100_000_000 }],
  },
  { year: 2025, local: 2179, central: 6, localAmount: 24_900_000_000, centralAmount: 100_000_000, parts: [] },
];

/** How many orders of a hundred belong to a sphere: an assumption that leaves room for the published money. */
export const orderSphereShares: readonly (readonly [string, number])[] = [
  ["7", 34],
  ["2.1", 11],
  ["4", 11.5],
  ["1", 8.5],
  ["9", 6],
  ["2", 6],
  ["5", 4],
  ["8", 4],
  ["10", 3],
  ["13", 3],
  ["11", 2],
  ["15", 2],
  ["3", 1.5],
  ["12", 1],
  ["13-2", 1],
  ["2.3", 0.9],
  ["13-1", 0.6],
];
/** Since the budget of 2023, after the law of 2022. */
export const laterSphereShares: readonly (readonly [string, number])[] = [
  ["16", 2],
  ["2.2", 0.8],
];
export const LATER_SPHERES_FROM = 2023;

/** The department that places more orders than any other, and its share of all local orders. */
export const HUB_SHARE = 0.166;
/** How many orders a year the organization with the most of them carries out. */
export const HUB_SUPPLIER_ORDERS = 64;
/** Different organizations that carry out orders in one year; about 900 a year are known to get state money. */
export const SUPPLIERS_A_YEAR = 840;
export const SUPPLIER_POOL = 1400;

export const BOUNDS = { min: 450_000, max: 95_000_000 };
