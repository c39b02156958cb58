import { defineEntity, p } from "@mikro-orm/core";

import { project } from "../funded-projects/project.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { localized, searchable } from "../shared/localized.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { StrategicPartnershipStage } from "./strategic-partnership-stage.entity.ts";
import { StrategicPartnershipTarget } from "./strategic-partnership-target.entity.ts";

const StrategicPartnershipSchema = defineEntity({
  name: "StrategicPartnership",
  tableName: "strategic_partnership",
  schema: "register",
  properties: {
    ...project(),
    sphere: () => p.manyToOne(Sphere).nullable().index(),
    implementer: () => p.manyToOne(Organization).nullable(),
    customer: () => p.manyToOne(Organization).nullable(),
    territories: () =>
      p
        .manyToMany(Territory)
        .inversedBy("strategicPartnerships")
        .pivotTable("strategic_partnership_territory")
        .orderBy({ kato: "asc" }),
    directionCode: p.text(),
    ...searchable("direction"),
    ...localized("priority"),
    period: p.text(),
    contractNumber: p.text().nullable(),
    signedOn: p.date().nullable(),
    actNumber: p.text().nullable(),
    actSignedOn: p.date().nullable(),
    ...localized("assessment"),
    stages: () =>
      p.oneToMany(StrategicPartnershipStage).mappedBy("strategicPartnership").orderBy({ position: "asc" }),
    targets: () =>
      p.oneToMany(StrategicPartnershipTarget).mappedBy("strategicPartnership").orderBy({ position: "asc" }),
  },
  /** The law lets one partner win a direction. */
  uniques: [{ properties: ["directionCode", "period"] }],
  indexes: [
    { properties: ["implementer", "id"] },
    { properties: ["customer", "id"] },
    { properties: ["year", "id"] },
    { properties: ["amount", "id"] },
    { properties: ["titleSort", "id"] },
  ],
});

export class StrategicPartnership extends StrategicPartnershipSchema.class {}
StrategicPartnershipSchema.setClass(StrategicPartnership);
