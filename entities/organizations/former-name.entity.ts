import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { Organization } from "./organization.entity.ts";

const FormerNameSchema = defineEntity({
  name: "FormerName",
  tableName: "organization_former_name",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    organization: () => p.manyToOne(Organization).deleteRule("cascade").index(),
    ...localized("name"),
    position: p.integer(),
  },
});

export class FormerName extends FormerNameSchema.class {}
FormerNameSchema.setClass(FormerName);
