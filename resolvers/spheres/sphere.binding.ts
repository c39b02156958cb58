import { GoalAssignment } from "../../entities/goals/goal-assignment.entity.ts";
import { Sphere } from "../../entities/spheres/sphere.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const sphereBinding: Binding = {
  type: "Sphere",
  entity: Sphere,
  roots: { spheres: { kind: "list", orderBy: ["CODE_ASC"] } },
  fields: {
    goals: {
      related: { entity: GoalAssignment, on: { sphere: "code" }, to: "goal", orderBy: ["NUMBER_ASC"] },
    },
  },
};
