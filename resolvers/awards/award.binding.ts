import { Award } from "../../entities/awards/award.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const awardBinding: Binding = {
  type: "Award",
  entity: Award,
  roots: { awards: { kind: "connection" } },
};
