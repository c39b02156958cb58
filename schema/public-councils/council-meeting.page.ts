import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { CouncilMeetingFilter } from "./council-meeting.filter.ts";

const CouncilMeetingOrder = orderEnum("CouncilMeeting", {
  HELD_ON: "day of the meeting",
  PRESENT_COUNT: "number of members who were present",
});

export const CouncilMeetingsPage = page(
  "meetings of public councils",
  () => CouncilMeetingFilter,
  () => CouncilMeetingOrder,
);
