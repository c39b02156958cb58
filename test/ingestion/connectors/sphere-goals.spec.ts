import { expect, test } from "vitest";

import { sphereGoals } from "../../../src/ingestion/connectors/sphere-goals/sphere-goals.connector.ts";
import { readingOf } from "../support/register-files.ts";

const reading = readingOf(sphereGoals);

test("a sphere serves a goal by the crosswalk, once", () => {
  expect(reading.statements).toEqual(
    [
      ["3", "13"],
      ["3", "14"],
      ["13-1", "16"],
    ].map(([sphere, goal]) => ({
      kind: "GoalAssignment",
      key: `sphere-goals:${sphere}/${goal}`,
      payload: { sphere, goal, assignedBy: "CROSSWALK" },
    })),
  );
});

test("a repetition and a word for a sphere are set aside", () => {
  expect(reading.problems).toEqual([
    "sphere-goals.csv:5 DUPLICATE_ROW",
    "sphere-goals.csv:6 SPHERE_INVALID sphere_code",
  ]);
});
