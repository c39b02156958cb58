import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { DecimalFilter } from "../shared/decimal.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { IncomeItemListFilter } from "./income-item.filter.ts";
import { ReportStatusFilter, VerificationStatusFilter } from "./ngo-report.enum.ts";

@NounFilter("NgoReport", "yearly reports of NGOs")
export class NgoReportFilter {
  @Criterion(() => IntFilter, "By the year that is reported.")
  readonly year?: object;

  @Criterion(() => ReportStatusFilter, "By whether it was submitted, and in time.")
  readonly status?: object;

  @Criterion(() => DateFilter, "By day of submission.")
  readonly submittedOn?: object;

  @Criterion(() => VerificationStatusFilter, "By how far the ministry has checked it.")
  readonly verification?: object;

  @Criterion(() => DecimalFilter, "By total income, in tenge.")
  readonly totalIncome?: object;

  @Criterion(() => IntFilter, "By number of employees.")
  readonly staff?: object;

  @Criterion(() => IntFilter, "By number of people who work without pay.")
  readonly volunteers?: object;

  @Criterion(() => IncomeItemListFilter, "By what it received from which source.")
  readonly income?: object;

  @Criterion(() => OrganizationFilter, "By the organization that reports.")
  readonly organization?: object;
}

export const NgoReportListFilter = listFilter("NgoReport", "yearly reports of NGOs", () => NgoReportFilter);
