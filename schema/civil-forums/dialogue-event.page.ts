import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { DialogueEventFilter } from "./dialogue-event.filter.ts";

const DialogueEventOrder = orderEnum("DialogueEvent", {
  HELD_ON: "day",
  PARTICIPANTS: "number of participants",
  TITLE: "title, in the order of the Kazakh alphabet",
});

export const DialogueEventsPage = page(
  "events of dialogue",
  () => DialogueEventFilter,
  () => DialogueEventOrder,
);
