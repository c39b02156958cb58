import { defineEntity, p } from "@mikro-orm/core";

import { FeedbackChannel } from "./feedback-channel.entity.ts";
import { PetitionAddressee } from "./feedback-channel.vocabulary.ts";

const FeedbackThresholdSchema = defineEntity({
  name: "FeedbackThreshold",
  tableName: "feedback_threshold",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    channel: () => p.manyToOne(FeedbackChannel).deleteRule("cascade").index(),
    position: p.integer(),
    addressee: p.enum(PetitionAddressee.values),
    supporters: p.integer().nullable(),
    /** Percent of the inhabitants, where the law sets a share instead of a number. */
    shareOfInhabitants: p.decimal().precision(5).scale(2).nullable(),
  },
});

export class FeedbackThreshold extends FeedbackThresholdSchema.class {}
FeedbackThresholdSchema.setClass(FeedbackThreshold);
