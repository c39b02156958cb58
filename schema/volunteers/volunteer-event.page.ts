import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { VolunteerEventFilter } from "./volunteer-event.filter.ts";

const VolunteerEventOrder = orderEnum("VolunteerEvent", {
  STARTS_ON: "first day",
  VOLUNTEERS: "number of volunteers",
  TITLE: "title, in the order of the Kazakh alphabet",
});

export const VolunteerEventsPage = page(
  "volunteer events",
  () => VolunteerEventFilter,
  () => VolunteerEventOrder,
);
