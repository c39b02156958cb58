import { defineEntity, p } from "@mikro-orm/core";

import { MeetingFormat } from "./council-work.vocabulary.ts";
import { MeetingAgendaItem } from "./meeting-agenda-item.entity.ts";
import { PublicCouncil } from "./public-council.entity.ts";

const CouncilMeetingSchema = defineEntity({
  name: "CouncilMeeting",
  tableName: "council_meeting",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    council: () => p.manyToOne(PublicCouncil),
    heldOn: p.date(),
    format: p.enum(MeetingFormat.values),
    agenda: () => p.oneToMany(MeetingAgendaItem).mappedBy("meeting").orderBy({ position: "asc" }),
    presentCount: p.integer().nullable(),
    quorumMet: p.boolean().nullable(),
    revision: p.integer(),
  },
  indexes: [{ properties: ["council", "id"] }, { properties: ["heldOn", "id"] }],
});

export class CouncilMeeting extends CouncilMeetingSchema.class {}
CouncilMeetingSchema.setClass(CouncilMeeting);
