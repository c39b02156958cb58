import { ImportRun } from "../../entities/sources/import-run.entity.ts";
import { RunDiff } from "../../entities/sources/run-diff.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const importRunBinding: Binding = {
  type: "ImportRun",
  entity: ImportRun,
  fields: { diff: { related: { entity: RunDiff, on: { run: "id" }, orderBy: [] } } },
};
