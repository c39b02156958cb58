import { isoDate } from "./normalise/dates.ts";

/**
 * The moment up to which data count that somebody brings by hand and dates by a day: its beginning, in Kazakhstan.
 * @throws RowRefused where it is no day of the calendar.
 */
export function momentOfDay(day: string): Date {
  return new Date(`${isoDate(day)}T00:00:00+05:00`);
}
