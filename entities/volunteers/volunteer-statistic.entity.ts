import { defineEntity, p } from "@mikro-orm/core";

import { Territory } from "../regions/territory.entity.ts";
import { VolunteerOrganization } from "./volunteer-organization.entity.ts";

const VolunteerStatisticSchema = defineEntity({
  name: "VolunteerStatistic",
  tableName: "volunteer_statistic",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    territory: () => p.manyToOne(Territory).nullable().index(),
    volunteerOrganization: () => p.manyToOne(VolunteerOrganization).nullable().index(),
    year: p.integer(),
    activeVolunteers: p.integer().nullable(),
    registeredVolunteers: p.integer().nullable(),
    organizations: p.integer().nullable(),
    events: p.integer().nullable(),
    participants: p.integer().nullable(),
    revision: p.integer(),
  },
});

export class VolunteerStatistic extends VolunteerStatisticSchema.class {}
VolunteerStatisticSchema.setClass(VolunteerStatistic);
