import { RegisterConflict } from "../../entities/register-conflicts/register-conflict.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const registerConflictBinding: Binding = {
  type: "RegisterConflict",
  entity: RegisterConflict,
  roots: { registerConflicts: { kind: "connection" } },
};
