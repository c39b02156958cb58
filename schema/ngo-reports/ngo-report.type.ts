import { Field, Int } from "type-graphql";

import type { NgoReport as NgoReportEntity } from "../../entities/ngo-reports/ngo-report.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { Money } from "../shared/money.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { ExpenditureItem } from "./expenditure-item.type.ts";
import { IncomeItem } from "./income-item.type.ts";
import { FundingSource, ReportStatus, VerificationStatus } from "./ngo-report.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "What a non-profit organization reports of a year to the NGO base, by 31 March of the next (law 142-II, article 41). Income, spending, staff and unpaid work cannot be a commercial secret; people appear as numbers alone.",
)
export class NgoReport implements Pick<
  NgoReportEntity,
  "year" | "status" | "staff" | "volunteers" | "verification"
> {
  @Field(() => Organization, { description: "The organization; it has one report for a year." })
  readonly organization!: Organization;

  @Field(() => Int, { description: "The year that is reported, not the one in which it is submitted." })
  readonly year!: number;

  @Field(() => ReportStatus, { description: "Whether it was submitted, and in time." })
  readonly status!: keyof typeof ReportStatus;

  @Field(() => Date, { nullable: true, description: "The day of submission; null without one." })
  readonly submittedOn!: string | null;

  @Field(() => Int, { nullable: true, description: "How many people it employs." })
  readonly staff!: number | null;

  @Field(() => Int, { nullable: true, description: "How many people work for it without pay." })
  readonly volunteers!: number | null;

  @BoundedList(
    () => IncomeItem,
    Object.keys(FundingSource).length,
    "What it received, by source, in the order of the report",
  )
  readonly income!: readonly IncomeItem[];

  @BoundedList(() => ExpenditureItem, 30, "What it spent, by direction, in the order of the report")
  readonly expenditure!: readonly ExpenditureItem[];

  @Field(() => Money, {
    nullable: true,
    description: "What it received in all, as the report states it; null where there is none.",
  })
  readonly totalIncome!: Money | null;

  @Field(() => VerificationStatus, { description: "How far the ministry has checked it." })
  readonly verification!: keyof typeof VerificationStatus;
}
