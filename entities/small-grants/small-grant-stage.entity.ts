import { defineEntity, p } from "@mikro-orm/core";

import { stage } from "../funded-projects/project.ts";
import { SmallGrant } from "./small-grant.entity.ts";

const SmallGrantStageSchema = defineEntity({
  name: "SmallGrantStage",
  tableName: "small_grant_stage",
  schema: "register",
  properties: {
    ...stage(),
    smallGrant: () => p.manyToOne(SmallGrant).deleteRule("cascade").index(),
  },
});

export class SmallGrantStage extends SmallGrantStageSchema.class {}
SmallGrantStageSchema.setClass(SmallGrantStage);
