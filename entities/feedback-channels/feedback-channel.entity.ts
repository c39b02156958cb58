import { defineEntity, p } from "@mikro-orm/core";

import { AdvisoryBody } from "../advisory-bodies/advisory-body.entity.ts";
import { PolicyDocument } from "../policy-documents/policy-document.entity.ts";
import { searchable } from "../shared/localized.ts";
import { FeedbackChannelKind } from "./feedback-channel.vocabulary.ts";
import { FeedbackCount } from "./feedback-count.entity.ts";
import { FeedbackThreshold } from "./feedback-threshold.entity.ts";

const FeedbackChannelSchema = defineEntity({
  name: "FeedbackChannel",
  tableName: "feedback_channel",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    kind: p.enum(FeedbackChannelKind.values),
    ...searchable("name"),
    since: p.date().nullable(),
    url: p.text().nullable(),
    legalBasis: () => p.manyToOne(PolicyDocument).nullable(),
    advisoryBody: () => p.manyToOne(AdvisoryBody).nullable().index(),
    moderationDays: p.integer().nullable(),
    /** So many have to join within so many days before a petition is published at all. */
    joinersNeeded: p.integer().nullable(),
    joiningDays: p.integer().nullable(),
    considerationDays: p.integer().nullable(),
    thresholds: () => p.oneToMany(FeedbackThreshold).mappedBy("channel").orderBy({ position: "asc" }),
    counts: () => p.oneToMany(FeedbackCount).mappedBy("channel").orderBy({ year: "asc", state: "asc" }),
    quotation: p.text().nullable(),
    quotedFrom: p.text().nullable(),
    revision: p.integer(),
  },
  indexes: [{ properties: ["legalBasis", "id"] }],
});

export class FeedbackChannel extends FeedbackChannelSchema.class {}
FeedbackChannelSchema.setClass(FeedbackChannel);
