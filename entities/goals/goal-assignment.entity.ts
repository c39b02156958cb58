import { defineEntity, p } from "@mikro-orm/core";

import { Grant } from "../grants/grant.entity.ts";
import { GrantCall } from "../small-grants/grant-call.entity.ts";
import { SmallGrant } from "../small-grants/small-grant.entity.ts";
import { SocialOrder } from "../social-orders/social-order.entity.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { StrategicPartnership } from "../strategic-partnerships/strategic-partnership.entity.ts";
import { GoalAssigner } from "./goal.vocabulary.ts";
import { SustainableDevelopmentGoal } from "./sustainable-development-goal.entity.ts";

/** A goal of one thing: of a sphere, of a call, or of one project. */
const GoalAssignmentSchema = defineEntity({
  name: "GoalAssignment",
  tableName: "goal_assignment",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    goal: () => p.manyToOne(SustainableDevelopmentGoal),
    assignedBy: p.enum(GoalAssigner.values),
    sphere: () => p.manyToOne(Sphere).nullable(),
    call: () => p.manyToOne(GrantCall).nullable(),
    grant: () => p.manyToOne(Grant).nullable(),
    socialOrder: () => p.manyToOne(SocialOrder).nullable(),
    strategicPartnership: () => p.manyToOne(StrategicPartnership).nullable(),
    smallGrant: () => p.manyToOne(SmallGrant).nullable(),
    revision: p.integer(),
  },
  uniques: [
    { properties: ["sphere", "goal"] },
    { properties: ["call", "goal"] },
    { properties: ["grant", "goal"] },
    { properties: ["socialOrder", "goal"] },
    { properties: ["strategicPartnership", "goal"] },
    { properties: ["smallGrant", "goal"] },
  ],
  checks: [
    {
      name: "goal_assignment_one_thing_check",
      expression:
        "num_nonnulls(sphere_code, call_id, grant_id, social_order_id, strategic_partnership_id, small_grant_id) = 1",
    },
  ],
});

export class GoalAssignment extends GoalAssignmentSchema.class {}
GoalAssignmentSchema.setClass(GoalAssignment);
