import { CouncilMembership } from "../../entities/public-councils/council-membership.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const councilMembershipBinding: Binding = {
  type: "CouncilMembership",
  entity: CouncilMembership,
  roots: { councilMemberships: { kind: "connection" } },
};
