import { ImportRun } from "../../entities/sources/import-run.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const importRunBinding: Binding = { type: "ImportRun", entity: ImportRun };
