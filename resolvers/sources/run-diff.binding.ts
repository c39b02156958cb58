import { RunDiff } from "../../entities/sources/run-diff.entity.ts";
import { RunDifference } from "../../entities/sources/run-difference.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const runDiffBinding: Binding = {
  type: "RunDiff",
  entity: RunDiff,
  fields: { examples: { related: { entity: RunDifference, on: { diff: "run" }, orderBy: ["ID_ASC"] } } },
};
