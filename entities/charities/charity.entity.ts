import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { CharityProgramme } from "./charity-programme.entity.ts";
import { CharityBasis, CharityForm } from "./charity.vocabulary.ts";

const CharitySchema = defineEntity({
  name: "Charity",
  tableName: "charity",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    organization: () => p.oneToOne(Organization).inversedBy("charity").owner().unique(),
    basis: p.enum(CharityBasis.values).index(),
    since: p.date().nullable(),
    forms: p.enum(CharityForm.values).array(),
    programmes: () => p.oneToMany(CharityProgramme).mappedBy("charity").orderBy({ position: "asc" }),
    revision: p.integer(),
  },
});

export class Charity extends CharitySchema.class {}
CharitySchema.setClass(Charity);
