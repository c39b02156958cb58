import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { searchable } from "../shared/localized.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { ActionPlanItem } from "./action-plan-item.entity.ts";
import { CivilForum } from "./civil-forum.entity.ts";

const RecommendationSchema = defineEntity({
  name: "Recommendation",
  tableName: "recommendation",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    forum: () => p.manyToOne(CivilForum),
    /** Its number among the recommendations of the forum. */
    number: p.integer(),
    sphere: () => p.manyToOne(Sphere).nullable().index(),
    ...searchable("text"),
    addressee: () => p.manyToOne(Organization).nullable(),
    planItem: () => p.manyToOne(ActionPlanItem).nullable(),
    revision: p.integer(),
  },
  indexes: [
    { properties: ["forum", "id"] },
    { properties: ["forum", "number", "id"] },
    { properties: ["addressee", "id"] },
    { properties: ["planItem", "id"] },
  ],
});

export class Recommendation extends RecommendationSchema.class {}
RecommendationSchema.setClass(Recommendation);
