import { defineEntity, p } from "@mikro-orm/core";

import { PublicCouncil } from "./public-council.entity.ts";

const CouncilReportSchema = defineEntity({
  name: "CouncilReport",
  tableName: "council_report",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    council: () => p.manyToOne(PublicCouncil),
    year: p.integer(),
    meetings: p.integer(),
    draftActsReviewed: p.integer(),
    hearings: p.integer(),
    monitorings: p.integer(),
    headsHeard: p.integer(),
    revision: p.integer(),
  },
  uniques: [{ properties: ["council", "year"] }],
  indexes: [{ properties: ["council", "id"] }, { properties: ["year", "id"] }],
});

export class CouncilReport extends CouncilReportSchema.class {}
CouncilReportSchema.setClass(CouncilReport);
