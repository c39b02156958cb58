import { describe, expect, test } from "vitest";

import { dayFirstDate, isoDate, isoTimestamp } from "../../../src/ingestion/normalise/dates.ts";
import { refusalOf } from "../support/refusal.ts";

describe("a date is read in the source's own format", () => {
  test("ISO", () => expect(isoDate("2024-02-29")).toBe("2024-02-29"));

  test("day first", () => expect(dayFirstDate("29.02.2024")).toBe("2024-02-29"));

  test.each(["2024-02-29", "2024-02-29 17:05:00", "2024-02-29T17:05:00", "2024-02-29 00:00:00.0"])(
    "a moment %s counts as its day",
    (text) => expect(isoTimestamp(text)).toBe("2024-02-29"),
  );
});

test.each([
  "30.02.2024",
  "31.04.2024",
  "29.02.2023",
  "29.02.1900",
  "01/02/03",
  "1.2.2024",
  "45351",
  "2024-02-29",
  "01.00.2024",
])("%s is no day-first date", (text) => expect(refusalOf(() => dayFirstDate(text))).toBe("DATE_INVALID"));

test.each([
  "2024-02-30",
  "0196-05-01",
  "0002-01-01",
  "2101-01-01",
  "2024-13-01",
  "2024-2-1",
  "29.02.2024",
  "2024-02-29 17:05",
])("%s is no ISO date", (text) => expect(refusalOf(() => isoDate(text))).toBe("DATE_INVALID"));

test("what follows a day has to be a time", () => {
  expect(refusalOf(() => isoTimestamp("2024-02-29 или позже"))).toBe("DATE_INVALID");
});
