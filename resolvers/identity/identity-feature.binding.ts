import { IdentityFeature } from "../../entities/identity/identity-feature.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const identityFeatureBinding: Binding = {
  type: "IdentityFeature",
  entity: IdentityFeature,
  fields: {
    left: { property: "leftText" },
    right: { property: "rightText" },
  },
};
