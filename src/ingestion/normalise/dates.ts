import { RowRefused } from "./row-refused.ts";

/** Two real register entries have the years 0002 and 0196; no record of these registers is that old. */
const firstYear = 1900;
const lastYear = 2100;

/** `2024-02-29`. */
export function isoDate(text: string): string {
  return dateFrom(/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/, text);
}

/** `2024-02-29 17:05:00`, of which only the day is kept: the sources' times have no zone. */
export function isoTimestamp(text: string): string {
  return dateFrom(/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]\d{2}:\d{2}.*)?$/, text);
}

/** A date as far as a document states it. */
export interface PartialDate {
  /** The first day of what is stated. */
  readonly day: string;
  readonly precision: "DAY" | "MONTH" | "YEAR";
}

/** `2024-02-29`, `2024-02` or `2024`. */
export function partialDate(text: string): PartialDate {
  if (/^\d{4}$/.test(text)) return { day: isoDate(`${text}-01-01`), precision: "YEAR" };
  if (/^\d{4}-\d{2}$/.test(text)) return { day: isoDate(`${text}-01`), precision: "MONTH" };
  return { day: isoDate(text), precision: "DAY" };
}

/** `29.02.2024`. */
export function dayFirstDate(text: string): string {
  return dateFrom(/^(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})$/, text);
}

/** `29.02.2024`, or the number of the day as a spreadsheet writes it, such as `45351`. */
export function spreadsheetDate(text: string): string {
  return /^\d{1,6}$/.test(text) ? serialDate(Number(text)) : dayFirstDate(text);
}

/** Spreadsheets count days from 1900 and take that year for a leap year: their day 60 was never. */
const phantomDay = 60;
const dayMilliseconds = 86_400_000;

/** The day with a spreadsheet's number; one of the years from 1904 begins 1,462 days later. */
export function serialDate(serial: number): string {
  const days = Math.floor(serial);
  if (days < 1 || days === phantomDay) throw new RowRefused("DATE_INVALID");
  const start = Date.UTC(1899, 11, days < phantomDay ? 31 : 30);
  const date = new Date(start + days * dayMilliseconds);
  if (Number.isNaN(date.valueOf())) throw new RowRefused("DATE_INVALID");
  return isoDate(date.toISOString().slice(0, 10));
}

function dateFrom(format: RegExp, text: string): string {
  const { year, month, day } = format.exec(text)?.groups ?? {};
  if (!isDayOfCalendar(Number(year), Number(month), Number(day))) throw new RowRefused("DATE_INVALID");
  return `${year}-${month}-${day}`;
}

function isDayOfCalendar(year: number, month: number, day: number): boolean {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12)) return false;
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
