import { Field, ObjectType } from "type-graphql";

import { Decimal } from "./decimal.scalar.ts";

@ObjectType({ description: "What the amounts of many rows come to; rows without an amount count as none." })
export class AmountAggregate {
  @Field(() => Decimal, { nullable: true, description: "In tenge; null where no row has an amount." })
  readonly amount!: string | null;
}
