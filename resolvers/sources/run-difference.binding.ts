import { RunDifference } from "../../entities/sources/run-difference.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const runDifferenceBinding: Binding = { type: "RunDifference", entity: RunDifference };
