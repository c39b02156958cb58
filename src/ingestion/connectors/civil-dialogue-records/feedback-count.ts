import { FeedbackState } from "../../../../entities/feedback-channels/feedback-channel.vocabulary.ts";
import { wholeNumber, year } from "../../normalise/amounts.ts";
import type { Fields } from "../../normalise/fields.ts";
import { stated } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import { channelKey, sourceKey } from "../keys.ts";

const stateOf = termOf(FeedbackState);

export function feedbackCount(fields: Fields) {
  const channel = fields.require("channel", String);
  const sent = fields.require("year", year);
  const state = fields.require("state_ru", stateOf);
  return stated("FeedbackCount", sourceKey("civil-dialogue-records", `${channel}:${sent}:${state}`), () => ({
    channel: channelKey(channel),
    year: sent,
    state,
    count: fields.require("count", wholeNumber),
  }));
}
