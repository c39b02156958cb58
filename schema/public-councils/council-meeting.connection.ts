import { connection, type Connection } from "../shared/connection.ts";
import { CouncilMeeting } from "./council-meeting.type.ts";

export const CouncilMeetingConnection = connection("CouncilMeeting", {
  plural: "meetings of public councils",
  node: () => CouncilMeeting,
  summary: {
    groups: {
      FORMAT: "format",
      COUNCIL: "council",
      HELD_YEAR: "year in which it was held",
    },
  },
});
export type CouncilMeetingConnection = Connection<CouncilMeeting>;
