import { expect, test } from "vitest";

import { trainingCourses } from "../../../src/ingestion/connectors/training-courses/training-courses.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(trainingCourses);

test("a course is stated with its provider, year and the number of people", () => {
  expect(payloadOf(reading, "training-courses:K-1")).toEqual({
    kind: "COURSE",
    titleKk: "Есеп беру",
    titleRu: "Отчетность НПО",
    provider: "KZ-BIN-010340900019",
    year: 2024,
    trained: 40,
  });
  expect(payloadOf(reading, "training-courses:K-2")).not.toHaveProperty("trained");
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "courses.csv:4 BIN_MISSING provider_bin",
    "courses.csv:5 IIN_IN_BIN provider_bin",
    "courses.csv:6 NUMBER_INVALID trained",
    "courses.csv:7 DUPLICATE_ROW",
  ]);
});
