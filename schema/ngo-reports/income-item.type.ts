import { Field, ObjectType } from "type-graphql";

import type { IncomeItem as IncomeItemEntity } from "../../entities/ngo-reports/income-item.entity.ts";
import { Money } from "../shared/money.type.ts";
import { FundingSource } from "./ngo-report.enum.ts";

@ObjectType({ description: "What an organization received in a year from one source." })
export class IncomeItem implements Pick<IncomeItemEntity, "source"> {
  @Field(() => FundingSource, { description: "Where the money came from." })
  readonly source!: keyof typeof FundingSource;

  @Field(() => Money, { description: "How much of it came in the year." })
  readonly amount!: Money;
}
