import { GoalAssignment } from "../../entities/goals/goal-assignment.entity.ts";
import { GrantCall } from "../../entities/small-grants/grant-call.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const grantCallBinding: Binding = {
  type: "GrantCall",
  entity: GrantCall,
  fields: {
    goals: { related: { entity: GoalAssignment, on: { call: "id" }, to: "goal", orderBy: ["NUMBER_ASC"] } },
  },
};
