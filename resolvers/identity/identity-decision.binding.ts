import { IdentityDecision } from "../../entities/identity/identity-decision.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const identityDecisionBinding: Binding = {
  type: "IdentityDecision",
  entity: IdentityDecision,
  fields: {
    matchMethod: { property: "method" },
    confidence: { property: "score" },
  },
};
