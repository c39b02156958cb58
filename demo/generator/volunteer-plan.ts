/**
 * Volunteer organizations by the day they began: 224 at the end of 2019 and 680 at the end of 2022 are published, what
 * comes after is assumed.
 */
export const organizationPeriods: readonly {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}[] = [
  { from: "2016-01-10", to: "2019-12-20", count: 224 },
  { from: "2020-01-10", to: "2020-12-20", count: 120 },
  { from: "2021-01-10", to: "2021-12-20", count: 152 },
  { from: "2022-01-10", to: "2022-12-20", count: 184 },
  { from: "2023-01-10", to: "2023-12-20", count: 80 },
  { from: "2024-01-10", to: "2024-12-20", count: 85 },
  { from: "2025-01-10", to: "2025-12-20", count: 85 },
];

/** More than 5,000 events in 2020 to 2022 are published; the years around them are assumed. */
export const eventYears: readonly { readonly year: number; readonly count: number }[] = [
  { year: 2019, count: 150 },
  { year: 2020, count: 1320 },
  { year: 2021, count: 1640 },
  { year: 2022, count: 2050 },
  { year: 2023, count: 450 },
  { year: 2024, count: 450 },
  { year: 2025, count: 450 },
];

/** "More than 200,000" took part in the events of these years. */
export const PARTICIPANTS_2020_2022 = 200_400;

/** Active volunteers of the country: 2019, 2022 and 2024 are published, the others are assumed. */
export const activeVolunteers: readonly (readonly [year: number, count: number])[] = [
  [2019, 50_000],
  [2020, 90_000],
  [2021, 140_000],
  [2022, 200_000],
  [2023, 220_000],
  [2024, 240_000],
  [2025, 250_000],
];

/** Registered on the platform: published once. */
export const registeredVolunteers: Readonly<Record<number, number>> = { 2023: 54_000 };

/** Organizations that report figures of their own, and the years for which they do. */
export const REPORTING_ORGANIZATIONS = 200;
export const REPORTED_YEARS = [2022, 2023, 2024];
