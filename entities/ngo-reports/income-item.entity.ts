import { defineEntity, p } from "@mikro-orm/core";

import { NgoReport } from "./ngo-report.entity.ts";
import { FundingSource } from "./ngo-report.vocabulary.ts";

const IncomeItemSchema = defineEntity({
  name: "IncomeItem",
  tableName: "ngo_report_income",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    report: () => p.manyToOne(NgoReport).deleteRule("cascade").index(),
    position: p.integer(),
    source: p.enum(FundingSource.values),
    amount: p.decimal().precision(18).scale(2),
  },
});

export class IncomeItem extends IncomeItemSchema.class {}
IncomeItemSchema.setClass(IncomeItem);
