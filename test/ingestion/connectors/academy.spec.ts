import { expect, test } from "vitest";

import { academy } from "../../../src/ingestion/connectors/academy/academy.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(academy);

test("the academy is stated with the number of all whom it trained", () => {
  expect(payloadOf(reading, "academy:2022:1")).toEqual({
    kind: "ACADEMY",
    titleRu: "Академия НПО",
    titleEn: "Academy of NGOs",
    year: 2022,
    trained: 1051,
  });
});

test("a faculty has no number of its own where none is published, and no provider", () => {
  expect(payloadOf(reading, "academy:2022:2")).toEqual({
    kind: "FACULTY",
    titleKk: "Жобалық менеджмент",
    titleRu: "Проектный менеджмент",
    year: 2022,
  });
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "academy.csv:4 UNKNOWN_VALUE kind_ru",
    "academy.csv:5 NUMBER_INVALID trained",
    "academy.csv:6 VALUE_MISSING year",
    "academy.csv:7 VALUE_MISSING title_ru",
  ]);
});
