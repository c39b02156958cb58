import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { localized, searchable } from "../shared/localized.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { AwardProgramme, LaureateKind } from "./award.vocabulary.ts";

const AwardSchema = defineEntity({
  name: "Award",
  tableName: "award",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    programme: p.enum(AwardProgramme.values),
    year: p.integer(),
    decidedOn: p.date().nullable(),
    ...searchable("nomination"),
    sphere: () => p.manyToOne(Sphere).nullable().index(),
    /** People and groups have none: they are a kind. */
    organization: () => p.manyToOne(Organization).nullable(),
    laureateKind: p.enum(LaureateKind.values),
    amount: p.decimal().precision(18).scale(2).nullable(),
    ...localized("legalBasis"),
    revision: p.integer(),
  },
  indexes: [{ properties: ["organization", "id"] }, { properties: ["year", "id"] }],
});

export class Award extends AwardSchema.class {}
AwardSchema.setClass(Award);
