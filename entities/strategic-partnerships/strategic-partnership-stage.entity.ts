import { defineEntity, p } from "@mikro-orm/core";

import { stage } from "../funded-projects/project.ts";
import { StrategicPartnership } from "./strategic-partnership.entity.ts";

const StrategicPartnershipStageSchema = defineEntity({
  name: "StrategicPartnershipStage",
  tableName: "strategic_partnership_stage",
  schema: "register",
  properties: {
    ...stage(),
    strategicPartnership: () => p.manyToOne(StrategicPartnership).deleteRule("cascade").index(),
  },
});

export class StrategicPartnershipStage extends StrategicPartnershipStageSchema.class {}
StrategicPartnershipStageSchema.setClass(StrategicPartnershipStage);
