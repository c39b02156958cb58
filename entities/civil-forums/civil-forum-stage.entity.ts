import { defineEntity, p } from "@mikro-orm/core";

import { DatePrecision } from "../shared/date-precision.vocabulary.ts";
import { localized } from "../shared/localized.ts";
import { CivilForum } from "./civil-forum.entity.ts";

const CivilForumStageSchema = defineEntity({
  name: "CivilForumStage",
  tableName: "civil_forum_stage",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    forum: () => p.manyToOne(CivilForum).deleteRule("cascade").index(),
    position: p.integer(),
    ...localized("name"),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    datePrecision: p.enum(DatePrecision.values).nullable(),
  },
});

export class CivilForumStage extends CivilForumStageSchema.class {}
CivilForumStageSchema.setClass(CivilForumStage);
