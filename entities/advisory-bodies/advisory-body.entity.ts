import { defineEntity, p } from "@mikro-orm/core";

import { FeedbackChannel } from "../feedback-channels/feedback-channel.entity.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { PolicyDocument } from "../policy-documents/policy-document.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { DatePrecision } from "../shared/date-precision.vocabulary.ts";
import { localized, searchable } from "../shared/localized.ts";
import { AdvisoryBodyKind } from "./advisory-body.vocabulary.ts";

const AdvisoryBodySchema = defineEntity({
  name: "AdvisoryBody",
  tableName: "advisory_body",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    kind: p.enum(AdvisoryBodyKind.values),
    ...searchable("name"),
    stateBody: () => p.manyToOne(Organization).nullable(),
    /** The body in words, where no register of organizations has it. */
    ...localized("host"),
    territory: () => p.manyToOne(Territory).nullable(),
    /** Members are only counted: no law has these bodies publish them. */
    membersCount: p.integer().nullable(),
    since: p.date().nullable(),
    sincePrecision: p.enum(DatePrecision.values).nullable(),
    legalBasis: () => p.manyToOne(PolicyDocument).nullable(),
    predecessor: () => p.manyToOne(AdvisoryBody).nullable().index(),
    successors: () => p.oneToMany(AdvisoryBody).mappedBy("predecessor").orderBy({ since: "asc" }),
    feedbackChannels: () => p.oneToMany(FeedbackChannel).mappedBy("advisoryBody").orderBy({ id: "asc" }),
    quotation: p.text().nullable(),
    quotedFrom: p.text().nullable(),
    revision: p.integer(),
  },
  indexes: [
    { properties: ["stateBody", "id"] },
    { properties: ["territory", "id"] },
    { properties: ["legalBasis", "id"] },
    { properties: ["nameSort", "id"] },
  ],
});

export class AdvisoryBody extends AdvisoryBodySchema.class {}
AdvisoryBodySchema.setClass(AdvisoryBody);
