import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { CouncilMeeting } from "./council-meeting.entity.ts";

const MeetingAgendaItemSchema = defineEntity({
  name: "MeetingAgendaItem",
  tableName: "council_meeting_agenda_item",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    meeting: () => p.manyToOne(CouncilMeeting).deleteRule("cascade").index(),
    position: p.integer(),
    ...localized("text"),
  },
});

export class MeetingAgendaItem extends MeetingAgendaItemSchema.class {}
MeetingAgendaItemSchema.setClass(MeetingAgendaItem);
