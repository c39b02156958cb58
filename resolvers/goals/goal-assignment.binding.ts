import { GoalAssignment } from "../../entities/goals/goal-assignment.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const goalAssignmentBinding: Binding = { type: "GoalAssignment", entity: GoalAssignment };
