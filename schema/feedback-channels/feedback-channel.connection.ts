import { connection, type Connection } from "../shared/connection.ts";
import { FeedbackChannel } from "./feedback-channel.type.ts";

export const FeedbackChannelConnection = connection("FeedbackChannel", {
  plural: "feedback channels",
  node: () => FeedbackChannel,
  summary: {
    groups: {
      KIND: "kind",
    },
  },
});
export type FeedbackChannelConnection = Connection<FeedbackChannel>;
