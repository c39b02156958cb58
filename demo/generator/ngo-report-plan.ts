import type { Text } from "./text.ts";

/** Who reported for 2022 is published; 2023 is a little more. */
export const REPORT_YEARS = [
  { year: 2022, reported: 5191, late: 248, silent: 0 },
  { year: 2023, reported: 5400, late: 271, silent: 600 },
] as const;

/** The state's own joint-stock companies need not report; here all of this form are taken for such. */
export const EXEMPT_FORM = "NON_PROFIT_JSC";

/** Of those who reported for a year, so many of a hundred did for the next one as well. */
export const LOYAL = 84;

/** So many reports of a year leave out a part of the social orders that the procurement portal shows. */
export const DISCREPANCIES = 40;

export type OwnSource =
  | "FOUNDER_CONTRIBUTION"
  | "MEMBERSHIP_FEE"
  | "VOLUNTARY_CONTRIBUTION"
  | "SALES"
  | "DIVIDEND_INTEREST"
  | "NON_STATE_GRANT"
  | "FOREIGN"
  | "OTHER_LAWFUL";

/** How many of a hundred organizations have money from a source, and at most how many thousand tenge. */
export const ownSources: readonly (readonly [source: OwnSource, percent: number, thousands: number])[] = [
  ["VOLUNTARY_CONTRIBUTION", 62, 9000],
  ["MEMBERSHIP_FEE", 38, 1500],
  ["FOUNDER_CONTRIBUTION", 33, 3000],
  ["SALES", 21, 14_000],
  ["NON_STATE_GRANT", 7, 12_000],
  ["FOREIGN", 3, 25_000],
  ["DIVIDEND_INTEREST", 2, 900],
  ["OTHER_LAWFUL", 5, 2000],
];

/** What money is spent on, and its share where all five are named. */
export const directions: readonly (readonly [direction: Text, share: number])[] = [
  [{ kk: "Жарғылық қызмет", ru: "Уставная деятельность" }, 46],
  [{ kk: "Қызметкерлердің жалақысы", ru: "Оплата труда работников" }, 27],
  [{ kk: "Салықтар мен міндетті төлемдер", ru: "Налоги и обязательные платежи" }, 11],
  [{ kk: "Жалдау және коммуналдық қызметтер", ru: "Аренда и коммунальные услуги" }, 10],
  [{ kk: "Қайырымдылық көмек", ru: "Благотворительная помощь" }, 6],
];
