import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { VolunteerEvent } from "./volunteer-event.entity.ts";
import { VolunteerStatistic } from "./volunteer-statistic.entity.ts";
import { VolunteerActivityType, VolunteerDirection } from "./volunteer.vocabulary.ts";

const VolunteerOrganizationSchema = defineEntity({
  name: "VolunteerOrganization",
  tableName: "volunteer_organization",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    organization: () => p.oneToOne(Organization).inversedBy("volunteering").owner().unique(),
    since: p.date().nullable(),
    directions: p.enum(VolunteerDirection.values).array(),
    activityTypes: p.enum(VolunteerActivityType.values).array(),
    events: () => p.oneToMany(VolunteerEvent).mappedBy("volunteerOrganization"),
    statistics: () =>
      p.oneToMany(VolunteerStatistic).mappedBy("volunteerOrganization").orderBy({ year: "asc" }),
    revision: p.integer(),
  },
  indexes: [{ properties: ["since", "id"] }],
});

export class VolunteerOrganization extends VolunteerOrganizationSchema.class {}
VolunteerOrganizationSchema.setClass(VolunteerOrganization);
