import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { ExpenditureItem } from "./expenditure-item.entity.ts";
import { IncomeItem } from "./income-item.entity.ts";
import { ReportStatus, VerificationStatus } from "./ngo-report.vocabulary.ts";

const NgoReportSchema = defineEntity({
  name: "NgoReport",
  tableName: "ngo_report",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    organization: () => p.manyToOne(Organization),
    year: p.integer(),
    status: p.enum(ReportStatus.values),
    submittedOn: p.date().nullable(),
    staff: p.integer().nullable(),
    volunteers: p.integer().nullable(),
    income: () => p.oneToMany(IncomeItem).mappedBy("report").orderBy({ position: "asc" }),
    expenditure: () => p.oneToMany(ExpenditureItem).mappedBy("report").orderBy({ position: "asc" }),
    totalIncome: p.decimal().precision(18).scale(2).nullable(),
    verification: p.enum(VerificationStatus.values).default("NOT_CHECKED"),
    revision: p.integer(),
  },
  uniques: [{ properties: ["organization", "year"] }],
  indexes: [
    { properties: ["organization", "id"] },
    { properties: ["year", "id"] },
    { properties: ["totalIncome", "id"] },
  ],
});

export class NgoReport extends NgoReportSchema.class {}
NgoReportSchema.setClass(NgoReport);
