import { FeedbackChannel } from "../../entities/feedback-channels/feedback-channel.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const feedbackChannelBinding: Binding = {
  type: "FeedbackChannel",
  entity: FeedbackChannel,
  roots: { feedbackChannels: { kind: "connection" } },
};
