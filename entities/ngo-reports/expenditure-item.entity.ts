import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { NgoReport } from "./ngo-report.entity.ts";

const ExpenditureItemSchema = defineEntity({
  name: "ExpenditureItem",
  tableName: "ngo_report_expenditure",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    report: () => p.manyToOne(NgoReport).deleteRule("cascade").index(),
    position: p.integer(),
    ...localized("direction"),
    amount: p.decimal().precision(18).scale(2),
  },
});

export class ExpenditureItem extends ExpenditureItemSchema.class {}
ExpenditureItemSchema.setClass(ExpenditureItem);
