import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { searchable } from "../shared/localized.ts";
import { ControlRecommendation } from "./control-recommendation.entity.ts";
import { InitiatorKind, PublicControlForm } from "./council-work.vocabulary.ts";
import { PublicCouncil } from "./public-council.entity.ts";

const PublicControlEventSchema = defineEntity({
  name: "PublicControlEvent",
  tableName: "public_control_event",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    /** Null where an organization or a group of citizens acts without a council. */
    council: () => p.manyToOne(PublicCouncil).nullable(),
    initiatorKind: p.enum(InitiatorKind.values),
    initiator: () => p.manyToOne(Organization).nullable(),
    form: p.enum(PublicControlForm.values).index(),
    ...searchable("topic"),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    territory: () => p.manyToOne(Territory).nullable(),
    participants: p.integer().nullable(),
    recommendations: () => p.oneToMany(ControlRecommendation).mappedBy("event").orderBy({ position: "asc" }),
    revision: p.integer(),
  },
  indexes: [
    { properties: ["council", "id"] },
    { properties: ["initiator", "id"] },
    { properties: ["territory", "id"] },
    { properties: ["startsOn", "id"] },
    { properties: ["topicSort", "id"] },
  ],
});

export class PublicControlEvent extends PublicControlEventSchema.class {}
PublicControlEventSchema.setClass(PublicControlEvent);
