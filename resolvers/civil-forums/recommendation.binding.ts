import { Recommendation } from "../../entities/civil-forums/recommendation.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const recommendationBinding: Binding = {
  type: "Recommendation",
  entity: Recommendation,
  roots: { recommendations: { kind: "connection" } },
};
