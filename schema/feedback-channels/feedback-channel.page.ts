import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { FeedbackChannelFilter } from "./feedback-channel.filter.ts";

const FeedbackChannelOrder = orderEnum("FeedbackChannel", {
  NAME: "name, in the order of the Kazakh alphabet",
  SINCE: "day since which it is open",
});

export const FeedbackChannelsPage = page(
  "feedback channels",
  () => FeedbackChannelFilter,
  () => FeedbackChannelOrder,
);
