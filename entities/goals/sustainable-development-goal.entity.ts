import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";

const SustainableDevelopmentGoalSchema = defineEntity({
  name: "SustainableDevelopmentGoal",
  tableName: "goal",
  schema: "register",
  properties: {
    /** The number as the United Nations write it: a text, as natural keys are. */
    code: p.string().length(2).primary(),
    number: p.integer(),
    ...localized("name"),
    revision: p.integer(),
  },
});

export class SustainableDevelopmentGoal extends SustainableDevelopmentGoalSchema.class {}
SustainableDevelopmentGoalSchema.setClass(SustainableDevelopmentGoal);
