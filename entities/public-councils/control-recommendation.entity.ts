import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { PublicControlEvent } from "./public-control-event.entity.ts";

const ControlRecommendationSchema = defineEntity({
  name: "ControlRecommendation",
  tableName: "public_control_recommendation",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    event: () => p.manyToOne(PublicControlEvent).deleteRule("cascade").index(),
    position: p.integer(),
    ...localized("text"),
  },
});

export class ControlRecommendation extends ControlRecommendationSchema.class {}
ControlRecommendationSchema.setClass(ControlRecommendation);
