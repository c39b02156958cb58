import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { searchable } from "../shared/localized.ts";
import { VolunteerOrganization } from "./volunteer-organization.entity.ts";
import { VolunteerDirection } from "./volunteer.vocabulary.ts";

const VolunteerEventSchema = defineEntity({
  name: "VolunteerEvent",
  tableName: "volunteer_event",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    organizer: () => p.manyToOne(Organization).nullable().index(),
    volunteerOrganization: () => p.manyToOne(VolunteerOrganization).nullable(),
    ...searchable("title"),
    direction: p.enum(VolunteerDirection.values),
    territory: () => p.manyToOne(Territory).nullable().index(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    /** People are only ever counted. */
    volunteers: p.integer().nullable(),
    hours: p.integer().nullable(),
    revision: p.integer(),
  },
  indexes: [{ properties: ["volunteerOrganization", "id"] }, { properties: ["startsOn", "id"] }],
});

export class VolunteerEvent extends VolunteerEventSchema.class {}
VolunteerEventSchema.setClass(VolunteerEvent);
