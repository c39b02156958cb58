import { defineEntity, p } from "@mikro-orm/core";

import { stage } from "../funded-projects/project.ts";
import { SocialOrder } from "./social-order.entity.ts";

const SocialOrderStageSchema = defineEntity({
  name: "SocialOrderStage",
  tableName: "social_order_stage",
  schema: "register",
  properties: {
    ...stage(),
    socialOrder: () => p.manyToOne(SocialOrder).deleteRule("cascade").index(),
  },
});

export class SocialOrderStage extends SocialOrderStageSchema.class {}
SocialOrderStageSchema.setClass(SocialOrderStage);
