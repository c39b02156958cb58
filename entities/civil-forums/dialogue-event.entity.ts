import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { DatePrecision } from "../shared/date-precision.vocabulary.ts";
import { searchable } from "../shared/localized.ts";
import { CivilForum } from "./civil-forum.entity.ts";
import { DialogueEventKind } from "./civil-forum.vocabulary.ts";

const DialogueEventSchema = defineEntity({
  name: "DialogueEvent",
  tableName: "dialogue_event",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    kind: p.enum(DialogueEventKind.values),
    ...searchable("title"),
    heldOn: p.date(),
    heldOnPrecision: p.enum(DatePrecision.values),
    forum: () => p.manyToOne(CivilForum).nullable(),
    organizer: () => p.manyToOne(Organization).nullable(),
    territory: () => p.manyToOne(Territory).nullable(),
    /** People are only ever counted. */
    participants: p.integer().nullable(),
    quotation: p.text().nullable(),
    quotedFrom: p.text().nullable(),
    revision: p.integer(),
  },
  indexes: [
    { properties: ["forum", "id"] },
    { properties: ["organizer", "id"] },
    { properties: ["territory", "id"] },
    { properties: ["heldOn", "id"] },
  ],
});

export class DialogueEvent extends DialogueEventSchema.class {}
DialogueEventSchema.setClass(DialogueEvent);
