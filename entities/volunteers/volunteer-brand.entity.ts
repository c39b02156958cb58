import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { MappingConfidence } from "./volunteer-brand.vocabulary.ts";
import { VolunteerDirection } from "./volunteer.vocabulary.ts";

const VolunteerBrandSchema = defineEntity({
  name: "VolunteerBrand",
  tableName: "volunteer_brand",
  schema: "register",
  properties: {
    name: p.string().length(40).primary(),
    position: p.integer(),
    direction: p.enum(VolunteerDirection.values).nullable(),
    mappingConfidence: p.enum(MappingConfidence.values),
    ...localized("note"),
    revision: p.integer(),
  },
});

export class VolunteerBrand extends VolunteerBrandSchema.class {}
VolunteerBrandSchema.setClass(VolunteerBrand);
