import type { Random } from "./random.ts";

const DAY = 86_400_000;

/** The last day on which anything happens in the invented world. */
export const LAST_DAY = "2025-12-31";

const days = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** ISO date, so many days later. */
export const addDays = (date: string, count: number): string => iso(days(date) + count);

export const addYears = (date: string, count: number): string =>
  addDays(`${Number(date.slice(0, 4)) + count}${date.slice(4) === "-02-29" ? "-02-28" : date.slice(4)}`, 0);

/** An ISO date, both ends included. */
export const dayBetween = (random: Random, from: string, to: string): string =>
  iso(random.int(days(from), days(to)));

export const daysFrom = (from: string, to: string): number => days(to) - days(from);

export const earlier = (left: string, right: string): string => (left < right ? left : right);

/** `DD.MM.YYYY`, empty for no date. */
export const russianDate = (date: string | null): string =>
  date === null ? "" : `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;

/** A naive moment of that day in office hours. */
export const moment = (date: string, salt: number): string => {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date} ${two(9 + (salt % 9))}:${two((salt * 7) % 60)}:${two((salt * 13) % 60)}`;
};
