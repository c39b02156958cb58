import { expect, test } from "vitest";

import { awards } from "../../../src/ingestion/connectors/awards/awards.connector.ts";
import { personsNumber } from "../support/persons-number.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(awards);

test("an award is stated with its nomination, sphere, laureate, amount and basis", () => {
  expect(payloadOf(reading, "awards:P-1")).toEqual({
    programme: "PRIZE_FOR_NGO",
    year: 2025,
    decidedOn: "2025-11-12",
    nominationKk: "қоршаған ортаны қорғау",
    nominationRu: "охрана окружающей среды",
    sphere: "3",
    laureateKind: "ORGANIZATION",
    organization: "KZ-BIN-010340900019",
    amount: "7864000.00",
    legalBasisKk: "№ 36-III Заң, 6-3-бап",
    legalBasisRu: "Закон № 36-III, статья 6-3",
  });
});

test("a person is a kind, and a number that stands beside one is not even looked at", () => {
  expect(payloadOf(reading, "awards:V-1")).toEqual({
    programme: "VOLUNTEER_OF_THE_YEAR",
    year: 2022,
    decidedOn: "2022-12-05",
    nominationKk: "Үздік әлеуметтік көмекші",
    nominationRu: "Лучший социальный помощник",
    laureateKind: "PERSON",
  });
  expect(JSON.stringify(reading.rows)).not.toContain(personsNumber());
});

test("a group and a decoration have what their orders give", () => {
  expect(payloadOf(reading, "awards:V-2")).toMatchObject({ laureateKind: "GROUP" });
  expect(payloadOf(reading, "awards:M-1")).toEqual({
    programme: "MEDAL_SHAPAGAT",
    year: 2023,
    laureateKind: "PERSON",
  });
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "awards.csv:6 DATE_INVALID decided_on",
    "awards.csv:7 SPHERE_INVALID sphere_code",
    "awards.csv:8 IIN_IN_BIN laureate_bin",
    "awards.csv:9 UNKNOWN_VALUE programme_ru",
    "awards.csv:10 UNKNOWN_VALUE laureate_kind_ru",
    "awards.csv:11 DUPLICATE_ROW",
  ]);
});
