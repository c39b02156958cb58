import { Revision } from "../../entities/sources/revision.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const revisionBinding: Binding = {
  type: "Revision",
  entity: Revision,
  roots: { revision: { kind: "one", orderBy: ["NUMBER_DESC"] } },
};
