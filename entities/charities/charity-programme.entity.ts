import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { Charity } from "./charity.entity.ts";

const CharityProgrammeSchema = defineEntity({
  name: "CharityProgramme",
  tableName: "charity_programme",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    charity: () => p.manyToOne(Charity).deleteRule("cascade").index(),
    position: p.integer(),
    ...localized("title"),
    ...localized("goal"),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    plannedAmount: p.decimal().precision(18).scale(2).nullable(),
    raisedAmount: p.decimal().precision(18).scale(2).nullable(),
    spentAmount: p.decimal().precision(18).scale(2).nullable(),
  },
});

export class CharityProgramme extends CharityProgrammeSchema.class {}
CharityProgrammeSchema.setClass(CharityProgramme);
