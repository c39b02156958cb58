import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { PublicControlEventFilter } from "./public-control-event.filter.ts";

const PublicControlEventOrder = orderEnum("PublicControlEvent", {
  STARTS_ON: "first day",
  PARTICIPANTS: "number of people who took part",
  TOPIC: "topic, in the order of the Kazakh alphabet",
});

export const PublicControlEventsPage = page(
  "events of public control",
  () => PublicControlEventFilter,
  () => PublicControlEventOrder,
);
