import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { goals } from "../../../src/ingestion/connectors/goals/goals.connector.ts";
import { fileOf, payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(goals);

test("a goal is stated by its number, as a code and as a number", () => {
  expect(payloadOf(reading, "4")).toEqual({
    code: "4",
    number: 4,
    nameKk: "Сапалы білім",
    nameRu: "Качественное образование",
    nameEn: "Quality Education",
  });
});

test("there is no eighteenth goal, and no number with a zero before it", () => {
  expect(reading.problems).toEqual([
    "goals.csv:4 NUMBER_INVALID number",
    "goals.csv:5 NUMBER_INVALID number",
  ]);
});

test("the bundled list has all seventeen, each in three languages", () => {
  const list = readingOf(goals, [fileOf("goals.csv", readFileSync("demo/real/goals.csv", "utf8"))]);
  expect(list.statements.map(({ payload }) => payload["number"])).toEqual(
    Array.from({ length: 17 }, (_, index) => index + 1),
  );
  const names = list.statements.flatMap(({ payload }) => [
    payload["nameKk"],
    payload["nameRu"],
    payload["nameEn"],
  ]);
  expect(new Set(names).size).toBe(17 * 3);
});
