import { defineEntity, p } from "@mikro-orm/core";

import { stage } from "../funded-projects/project.ts";
import { Grant } from "./grant.entity.ts";

const GrantStageSchema = defineEntity({
  name: "GrantStage",
  tableName: "grant_stage",
  schema: "register",
  properties: {
    ...stage(),
    grant: () => p.manyToOne(Grant).deleteRule("cascade").index(),
  },
});

export class GrantStage extends GrantStageSchema.class {}
GrantStageSchema.setClass(GrantStage);
