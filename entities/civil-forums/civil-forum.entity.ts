import { defineEntity, p } from "@mikro-orm/core";

import { PolicyDocument } from "../policy-documents/policy-document.entity.ts";
import { CountQualifier } from "../shared/count-qualifier.vocabulary.ts";
import { DatePrecision } from "../shared/date-precision.vocabulary.ts";
import { localized, searchable } from "../shared/localized.ts";
import { ActionPlanItem } from "./action-plan-item.entity.ts";
import { CivilForumStage } from "./civil-forum-stage.entity.ts";
import { CivilForumStatus } from "./civil-forum.vocabulary.ts";
import { DialogueEvent } from "./dialogue-event.entity.ts";
import { Recommendation } from "./recommendation.entity.ts";

const count = () => p.integer().nullable();
const qualifier = () => p.enum(CountQualifier.values).nullable();

const CivilForumSchema = defineEntity({
  name: "CivilForum",
  tableName: "civil_forum",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    number: p.integer().unique(),
    ...searchable("theme"),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    datePrecision: p.enum(DatePrecision.values),
    status: p.enum(CivilForumStatus.values),
    ...localized("place"),
    /** Published counts keep their word: more than, about. */
    sessions: count(),
    sessionsQualifier: qualifier(),
    reach: count(),
    reachQualifier: qualifier(),
    participants: count(),
    participantsQualifier: qualifier(),
    regionalForums: count(),
    regionalForumsQualifier: qualifier(),
    sectorMeetings: count(),
    sectorMeetingsQualifier: qualifier(),
    publishedRecommendations: count(),
    publishedRecommendationsQualifier: qualifier(),
    actionPlan: () => p.manyToOne(PolicyDocument).nullable().index(),
    stages: () => p.oneToMany(CivilForumStage).mappedBy("forum").orderBy({ position: "asc" }),
    recommendations: () => p.oneToMany(Recommendation).mappedBy("forum"),
    actionPlanItems: () => p.oneToMany(ActionPlanItem).mappedBy("forum"),
    events: () => p.oneToMany(DialogueEvent).mappedBy("forum"),
    quotation: p.text().nullable(),
    quotedFrom: p.text().nullable(),
    revision: p.integer(),
  },
});

export class CivilForum extends CivilForumSchema.class {}
CivilForumSchema.setClass(CivilForum);
