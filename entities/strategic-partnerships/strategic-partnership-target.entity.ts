import { defineEntity, p } from "@mikro-orm/core";

import { indicator } from "../funded-projects/project.ts";
import { StrategicPartnership } from "./strategic-partnership.entity.ts";

const StrategicPartnershipTargetSchema = defineEntity({
  name: "StrategicPartnershipTarget",
  tableName: "strategic_partnership_target",
  schema: "register",
  properties: {
    ...indicator(),
    strategicPartnership: () => p.manyToOne(StrategicPartnership).deleteRule("cascade").index(),
  },
});

export class StrategicPartnershipTarget extends StrategicPartnershipTargetSchema.class {}
StrategicPartnershipTargetSchema.setClass(StrategicPartnershipTarget);
