import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { PolicyDocument } from "../policy-documents/policy-document.entity.ts";
import { localized, searchable } from "../shared/localized.ts";
import { CivilForum } from "./civil-forum.entity.ts";
import { ActionPlanItemStatus } from "./civil-forum.vocabulary.ts";
import { Recommendation } from "./recommendation.entity.ts";

const ActionPlanItemSchema = defineEntity({
  name: "ActionPlanItem",
  tableName: "action_plan_item",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    plan: () => p.manyToOne(PolicyDocument).nullable(),
    forum: () => p.manyToOne(CivilForum).nullable(),
    /** Its number in the plan. */
    number: p.integer(),
    ...searchable("measure"),
    ...localized("completionForm"),
    deadline: p.date().nullable(),
    responsible: () => p.manyToOne(Organization).nullable(),
    status: p.enum(ActionPlanItemStatus.values),
    completedOn: p.date().nullable(),
    recommendations: () => p.oneToMany(Recommendation).mappedBy("planItem"),
    revision: p.integer(),
  },
  indexes: [
    { properties: ["plan", "id"] },
    { properties: ["forum", "id"] },
    { properties: ["responsible", "id"] },
    { properties: ["deadline", "id"] },
  ],
});

export class ActionPlanItem extends ActionPlanItemSchema.class {}
ActionPlanItemSchema.setClass(ActionPlanItem);
