import { GoalAssignment } from "../../entities/goals/goal-assignment.entity.ts";
import { ProjectGoal } from "../../entities/goals/project-goal.entity.ts";
import { SustainableDevelopmentGoal } from "../../entities/goals/sustainable-development-goal.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const sustainableDevelopmentGoalBinding: Binding = {
  type: "SustainableDevelopmentGoal",
  entity: SustainableDevelopmentGoal,
  roots: { goals: { kind: "list", orderBy: ["NUMBER_ASC"] } },
  fields: {
    spheres: {
      related: { entity: GoalAssignment, on: { goal: "code" }, to: "sphere", orderBy: ["CODE_ASC"] },
    },
    fundedProjects: { related: { entity: ProjectGoal, on: { goal: "code" }, to: "project", orderBy: [] } },
  },
};
