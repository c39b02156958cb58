import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { localized, searchable } from "../shared/localized.ts";
import { BodyResponseOutcome, ReviewDecision } from "./council-work.vocabulary.ts";
import { PublicCouncil } from "./public-council.entity.ts";

const DraftActReviewSchema = defineEntity({
  name: "DraftActReview",
  tableName: "draft_act_review",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    council: () => p.manyToOne(PublicCouncil),
    ...searchable("title"),
    developer: () => p.manyToOne(Organization).nullable(),
    receivedOn: p.date().nullable(),
    dueOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    decision: p.enum(ReviewDecision.values).index(),
    ...localized("bodyResponse"),
    bodyRespondedOn: p.date().nullable(),
    bodyResponseOutcome: p.enum(BodyResponseOutcome.values).nullable(),
    revision: p.integer(),
  },
  indexes: [
    { properties: ["council", "id"] },
    { properties: ["developer", "id"] },
    { properties: ["decidedOn", "id"] },
    { properties: ["titleSort", "id"] },
  ],
});

export class DraftActReview extends DraftActReviewSchema.class {}
DraftActReviewSchema.setClass(DraftActReview);
