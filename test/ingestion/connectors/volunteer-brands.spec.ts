import { expect, test } from "vitest";

import { volunteerBrands } from "../../../src/ingestion/connectors/volunteer-brands/volunteer-brands.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(volunteerBrands);

test("a name is stated with the direction that it means, how sure that is, and why", () => {
  expect(payloadOf(reading, "Bilim")).toEqual({
    name: "Bilim",
    position: 1,
    direction: "EDUCATION",
    mappingConfidence: "HIGH",
    noteRu: "образование",
    noteEn: "education",
  });
});

test("a name whose direction nobody knows has none", () => {
  expect(payloadOf(reading, "Jańa")).toEqual({ name: "Jańa", position: 2, mappingConfidence: "LOW" });
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "brands.csv:4 UNKNOWN_VALUE direction_ru",
    "brands.csv:5 UNKNOWN_VALUE confidence_ru",
    "brands.csv:6 VALUE_MISSING name",
    "brands.csv:7 DUPLICATE_ROW",
  ]);
});
