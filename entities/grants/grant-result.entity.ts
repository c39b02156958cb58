import { defineEntity, p } from "@mikro-orm/core";

import { indicator } from "../funded-projects/project.ts";
import { Grant } from "./grant.entity.ts";

const GrantResultSchema = defineEntity({
  name: "GrantResult",
  tableName: "grant_result",
  schema: "register",
  properties: {
    ...indicator(),
    grant: () => p.manyToOne(Grant).deleteRule("cascade").index(),
  },
});

export class GrantResult extends GrantResultSchema.class {}
GrantResultSchema.setClass(GrantResult);
