import { expect, test } from "vitest";

import { policyDocuments } from "../../../src/ingestion/connectors/policy-documents/policy-documents.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(policyDocuments);

test("a law is stated with its number, its day, what it regulates and where it is quoted", () => {
  expect(payloadOf(reading, "policy-documents:old-law")).toEqual({
    titleKk: "Ескі заң",
    titleRu: "Старый закон",
    titleEn: "The old law",
    kind: "LAW",
    number: "1-I",
    issuer: "PARLIAMENT",
    adoptedOn: "1996-05-31",
    adoptedOnPrecision: "DAY",
    inForceOn: "1996-06-10",
    status: "IN_FORCE",
    amends: [],
    regulates: ["GRANT", "AWARD"],
    spheres: ["7", "13-1"],
    tasks: [],
    stages: [],
    url: "https://example.org/old",
    quotation: "Принят закон.",
    quotedFrom: "Report",
  });
});

test.each([
  ["concept", "2020-08-01", "MONTH"],
  ["plan", "2021-01-01", "YEAR"],
  ["new-law", "2022-07-04", "DAY"],
])("the date of %s keeps how much of it is known", (code, adoptedOn, adoptedOnPrecision) => {
  expect(payloadOf(reading, `policy-documents:${code}`)).toMatchObject({ adoptedOn, adoptedOnPrecision });
});

test("a plan names the concept that it carries out, and a law those that it changes", () => {
  expect(payloadOf(reading, "policy-documents:plan")).toMatchObject({ basis: "policy-documents:concept" });
  expect(payloadOf(reading, "policy-documents:new-law")).toMatchObject({
    amends: ["policy-documents:old-law"],
  });
});

test("a concept has its tasks and stages in order", () => {
  expect(payloadOf(reading, "policy-documents:concept")).toMatchObject({
    tasks: [
      { position: 1, titleRu: "Первая", titleEn: "First" },
      { position: 2, titleRu: "Вторая", titleEn: "Second" },
    ],
    stages: [
      { position: 1, nameRu: "Первый этап", startYear: 2020, endYear: 2025, aimRu: "Цель", aimEn: "Aim" },
    ],
  });
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "policy-documents.csv:6 UNKNOWN_VALUE kind",
    "policy-documents.csv:7 UNKNOWN_VALUE regulates",
    "policy-documents.csv:8 DATE_INVALID adopted_on",
    "policy-documents.csv:9 VALUE_MISSING title_ru",
    "policy-documents.csv:10 DUPLICATE_ROW",
    "policy-tasks.csv:4 REFERENCE_UNKNOWN",
    "policy-stages.csv:3 VALUE_MISSING start_year",
  ]);
});
