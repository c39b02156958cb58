import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { SmallGrant } from "./small-grant.entity.ts";

const GrantCallSchema = defineEntity({
  name: "GrantCall",
  tableName: "grant_call",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    ...localized("name"),
    ...localized("project"),
    opensOn: p.date().nullable(),
    closesOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    offered: p.integer().nullable(),
    amountEach: p.decimal().precision(18).scale(2).nullable(),
    applications: p.integer().nullable(),
    secondStage: p.integer().nullable(),
    smallGrants: () => p.oneToMany(SmallGrant).mappedBy("call"),
    revision: p.integer(),
  },
});

export class GrantCall extends GrantCallSchema.class {}
GrantCallSchema.setClass(GrantCall);
