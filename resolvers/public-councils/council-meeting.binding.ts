import { CouncilMeeting } from "../../entities/public-councils/council-meeting.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const councilMeetingBinding: Binding = {
  type: "CouncilMeeting",
  entity: CouncilMeeting,
  roots: { councilMeetings: { kind: "connection" } },
  fields: { agenda: { texts: { relation: "agenda", property: "text" } } },
};
