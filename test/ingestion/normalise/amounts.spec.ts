import { describe, expect, test } from "vitest";

import {
  amountIn,
  percentIn,
  plainAmount,
  spacedAmount,
  sumOfAmounts,
  wholeNumber,
  year,
} from "../../../src/ingestion/normalise/amounts.ts";
import { refusalOf } from "../support/refusal.ts";

describe("an amount is read in the format that its source declares", () => {
  test.each([
    ["1 234,56", amountIn({ group: " ", decimal: "," })],
    ["1\u00a0234,56", amountIn({ group: " ", decimal: "," })],
    ["1\u202f234,56", amountIn({ group: " ", decimal: "," })],
    ["1.234,56", amountIn({ group: ".", decimal: "," })],
    ["1,234.56", amountIn({ group: ",", decimal: "." })],
    ["1234.56", plainAmount],
    ["0001234.56", plainAmount],
  ])("%s", (text, read) => expect(read(text)).toBe("1234.56"));

  test("cents are always two", () => {
    expect(plainAmount("5")).toBe("5.00");
    expect(plainAmount("5.5")).toBe("5.50");
  });

  test("no digit is lost where a double would lose it", () => {
    expect(plainAmount("9007199254740993.01")).toBe("9007199254740993.01");
  });
});

test.each([
  "1.234,56",
  "1,234.56",
  "1234.56",
  "1234,56 тг",
  "(500)",
  "1e3",
  "0x10",
  "1 23,00",
  "1 2345,00",
  "1,234",
  "",
  "12 345 678 901 234 567,00",
])("%s is no amount with spaces and a comma", (text) =>
  expect(refusalOf(() => spacedAmount(text))).toBe("AMOUNT_AMBIGUOUS"),
);

test.each(["1 234.56", "1e21", "0.001", "NaN", "٥"])("%s is no plain amount", (text) => {
  expect(refusalOf(() => plainAmount(text))).toBe("AMOUNT_AMBIGUOUS");
});

test("an amount below zero is refused by a name of its own", () => {
  expect(refusalOf(() => spacedAmount("-5,00"))).toBe("NEGATIVE");
  expect(refusalOf(() => plainAmount("−0.01"))).toBe("NEGATIVE");
  expect(plainAmount("-0")).toBe("0.00");
});

test("amounts add up exactly", () => {
  expect(sumOfAmounts(["0.10", "0.20"])).toBe("0.30");
  expect(sumOfAmounts(["9007199254740993.00", "0.01"])).toBe("9007199254740993.01");
  expect(sumOfAmounts([])).toBeUndefined();
});

test("a percentage ends at a hundred", () => {
  const percent = percentIn({ decimal: "," });
  expect(percent("87,5")).toBe("87.50");
  expect(percent("100,00")).toBe("100.00");
  expect(refusalOf(() => percent("100,01"))).toBe("NUMBER_INVALID");
});

test("a count is whole and fits its column", () => {
  expect(wholeNumber("2147483647")).toBe(2_147_483_647);
  for (const text of ["2147483648", "1.5", "-1", "много", "1 000"]) {
    expect(refusalOf(() => wholeNumber(text))).toBe("NUMBER_INVALID");
  }
});

test("a year is one of these registers", () => {
  expect(year("2025")).toBe(2025);
  expect(refusalOf(() => year("25"))).toBe("NUMBER_INVALID");
});
