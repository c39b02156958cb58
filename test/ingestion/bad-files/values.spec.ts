import { describe, expect, test } from "vitest";

import { mojLegalEntities } from "../../../src/ingestion/connectors/moj-legal-entities/moj-legal-entities.connector.ts";
import { amountIn, plainAmount } from "../../../src/ingestion/normalise/amounts.ts";
import { spreadsheetDate } from "../../../src/ingestion/normalise/dates.ts";
import { ngoFile, ngoLine, ngoText, readingOfBase } from "../support/ngo-rows.ts";
import { personsNumber } from "../support/persons-number.ts";
import { refusalOf } from "../support/refusal.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const readingWith = (changes: Readonly<Record<string, string>>) =>
  readingOfBase(ngoFile(ngoText(ngoLine(changes))));

describe("the values of a row", () => {
  test("I20 a word that the source does not use sets its row aside", () => {
    expect(readingWith({ status_ru: "неизвестно" }).problems).toEqual([
      "ngo-base.csv:2 UNKNOWN_VALUE status_ru",
    ]);
  });

  test.each([
    ["29.02.2024", "2024-02-29"],
    ["45351", "2024-02-29"],
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["61", "1900-03-01"],
  ])("I21 %s is the day %s exactly", (text, day) => expect(spreadsheetDate(text)).toBe(day));

  test.each([
    "30.02.2024",
    "31.04.2024",
    "29.02.2023",
    "01/02/03",
    "2024-02-29",
    "1.2.2024",
    "01.01.0196",
    "01.01.0002",
    "0",
    "60",
    "999999",
    "45351.5",
  ])("I21 %s is no day", (text) => {
    expect(refusalOf(() => spreadsheetDate(text))).toBe("DATE_INVALID");
    expect(readingWith({ registered_on: text }).problems).toEqual([
      "ngo-base.csv:2 DATE_INVALID registered_on",
    ]);
  });

  test.each([
    ["1 234,56", { group: " ", decimal: "," }],
    ["1\u00a0234,56", { group: " ", decimal: "," }],
    ["1.234,56", { group: ".", decimal: "," }],
    ["1,234.56", { group: ",", decimal: "." }],
  ] as const)("I22 %s is an amount where the source declares its separators", (text, format) => {
    expect(amountIn(format)(text)).toBe("1234.56");
    expect(refusalOf(() => plainAmount(text))).toBe("AMOUNT_AMBIGUOUS");
  });

  test.each(["1234.56 тг", "(500)", "1e3", "0x10", "NaN", "1234.567", "12345678901234567"])(
    "I22 %s is no amount of any source",
    (text) => expect(refusalOf(() => plainAmount(text))).toBe("AMOUNT_AMBIGUOUS"),
  );

  test("I22 an amount below zero is refused, and nothing goes through a float", () => {
    expect(refusalOf(() => plainAmount("-5"))).toBe("NEGATIVE");
    expect(plainAmount("9007199254740993.07")).toBe("9007199254740993.07");
  });

  test("I24 an organization without a BIN is known by its source's number, and noted", () => {
    const reading = readingWith({ bin: "" });
    expect(payloadOf(reading, "ngo-base:1")).not.toHaveProperty("bin");
    expect(reading.notes).toEqual(["ngo-base.csv:2 BIN_ABSENT bin"]);
  });

  test("I26 a person's number, a telephone and an e-mail in a text are masked, counted and not kept", () => {
    const address_ru = `ИИН ${personsNumber()} тел. +7(708)000-00-00 someone@example.org`;
    const reading = readingWith({ address_ru });
    expect(payloadOf(reading, "KZ-BIN-010340900019")["addressRu"]).toBe(
      "ИИН [IIN] тел. [telephone] [e-mail]",
    );
    expect(reading.notes).toEqual(["ngo-base.csv:2 PERSONAL_MASKED address_ru"]);
    expect(JSON.stringify(reading.rows)).not.toContain(personsNumber());
  });

  test("I28 what stands for nothing is nothing, and a director is read in no case", () => {
    expect(payloadOf(readingWith({ address_ru: " - " }), "KZ-BIN-010340900019")).not.toHaveProperty(
      "addressRu",
    );
    const told = JSON.stringify(readingOf(mojLegalEntities).rows);
    expect(told).not.toContain("director");
  });
});
