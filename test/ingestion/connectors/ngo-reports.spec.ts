import { expect, test } from "vitest";

import { ngoReports } from "../../../src/ingestion/connectors/ngo-reports/ngo-reports.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(ngoReports);

test("a report is stated once for a year, with income by source and spending by direction in their order", () => {
  expect(payloadOf(reading, "ngo-reports:010340900019-2022")).toEqual({
    organization: "KZ-BIN-010340900019",
    year: 2022,
    status: "SUBMITTED",
    submittedOn: "2023-02-14",
    staff: 6,
    volunteers: 40,
    income: [
      { position: 1, source: "STATE_SOCIAL_ORDER", amount: "7000000.00" },
      { position: 2, source: "VOLUNTARY_CONTRIBUTION", amount: "500000.50" },
    ],
    expenditure: [
      {
        position: 1,
        directionKk: "Жарғылық қызмет",
        directionRu: "Уставная деятельность",
        amount: "5000000.00",
      },
      { position: 2, directionRu: "Аренда", amount: "1200000.00" },
    ],
    totalIncome: "7500000.50",
    verification: "CONFIRMED",
  });
});

test("what a report leaves open is left out, and a lost zero of its BIN is put back", () => {
  expect(payloadOf(reading, "ngo-reports:010340900019-2023")).toEqual({
    organization: "KZ-BIN-010340900019",
    year: 2023,
    status: "LATE",
    submittedOn: "2024-04-18",
    income: [],
    expenditure: [],
    totalIncome: "0.00",
    verification: "NOT_CHECKED",
  });
});

test("that an organization did not report is stated", () => {
  expect(payloadOf(reading, "ngo-reports:050640900027-2022")).toMatchObject({ status: "NOT_SUBMITTED" });
});

test("what cannot be understood, or belongs to no report, is set aside with its reason", () => {
  expect(reading.problems).toEqual([
    "reports.csv:5 IIN_IN_BIN bin",
    "reports.csv:6 BIN_MISSING bin",
    "reports.csv:7 DATE_INVALID submitted_on",
    "reports.csv:8 UNKNOWN_VALUE status_ru",
    "reports.csv:9 AMOUNT_AMBIGUOUS total_income",
    "income.csv:4 UNKNOWN_VALUE source_ru",
    "income.csv:5 REFERENCE_UNKNOWN",
  ]);
});
