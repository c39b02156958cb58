import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { PolicyDocument } from "./policy-document.entity.ts";

const PolicyStageSchema = defineEntity({
  name: "PolicyStage",
  tableName: "policy_stage",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    document: () => p.manyToOne(PolicyDocument).deleteRule("cascade").index(),
    position: p.integer(),
    ...localized("name"),
    startYear: p.integer(),
    endYear: p.integer(),
    ...localized("aim"),
  },
});

export class PolicyStage extends PolicyStageSchema.class {}
PolicyStageSchema.setClass(PolicyStage);
