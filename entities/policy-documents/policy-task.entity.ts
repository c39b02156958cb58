import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { PolicyDocument } from "./policy-document.entity.ts";

const PolicyTaskSchema = defineEntity({
  name: "PolicyTask",
  tableName: "policy_task",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    document: () => p.manyToOne(PolicyDocument).deleteRule("cascade").index(),
    position: p.integer(),
    ...localized("title"),
  },
});

export class PolicyTask extends PolicyTaskSchema.class {}
PolicyTaskSchema.setClass(PolicyTask);
