import { defineEntity, p } from "@mikro-orm/core";

import { FeedbackChannel } from "./feedback-channel.entity.ts";
import { FeedbackState } from "./feedback-channel.vocabulary.ts";

const FeedbackCountSchema = defineEntity({
  name: "FeedbackCount",
  tableName: "feedback_count",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    channel: () => p.manyToOne(FeedbackChannel).index(),
    year: p.integer(),
    state: p.enum(FeedbackState.values),
    count: p.integer(),
    revision: p.integer(),
  },
});

export class FeedbackCount extends FeedbackCountSchema.class {}
FeedbackCountSchema.setClass(FeedbackCount);
