import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { searchable } from "../shared/localized.ts";
import { skeletonIndex } from "../shared/written-index.ts";
import { CouncilMeeting } from "./council-meeting.entity.ts";
import { CouncilMembership } from "./council-membership.entity.ts";
import { CouncilReport } from "./council-report.entity.ts";
import { DraftActReview } from "./draft-act-review.entity.ts";
import { LegalCheck } from "./legal-check.entity.ts";
import { PublicControlEvent } from "./public-control-event.entity.ts";
import { ConvocationStatus, CouncilLevel } from "./public-council.vocabulary.ts";

const PublicCouncilSchema = defineEntity({
  name: "PublicCouncil",
  tableName: "public_council",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    ...searchable("name"),
    level: p.enum(CouncilLevel.values).index(),
    stateBody: () => p.manyToOne(Organization).nullable(),
    territory: () => p.manyToOne(Territory).nullable().index(),
    convocation: p.integer(),
    termStartsOn: p.date().nullable(),
    termEndsOn: p.date().nullable(),
    status: p.enum(ConvocationStatus.values),
    memberships: () => p.oneToMany(CouncilMembership).mappedBy("council"),
    meetings: () => p.oneToMany(CouncilMeeting).mappedBy("council"),
    draftActReviews: () => p.oneToMany(DraftActReview).mappedBy("council"),
    controlEvents: () => p.oneToMany(PublicControlEvent).mappedBy("council"),
    reports: () => p.oneToMany(CouncilReport).mappedBy("council"),
    legalChecks: () => p.oneToMany(LegalCheck).mappedBy("council").orderBy({ position: "asc" }),
    revision: p.integer(),
  },
  uniques: [{ properties: ["stateBody", "territory", "convocation"] }],
  indexes: [skeletonIndex("public_council"), { properties: ["nameSort", "id"] }],
});

export class PublicCouncil extends PublicCouncilSchema.class {}
PublicCouncilSchema.setClass(PublicCouncil);
