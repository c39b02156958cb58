import { Field, ObjectType } from "type-graphql";

import { Decimal } from "./decimal.scalar.ts";

@ObjectType({ description: "An amount of money." })
export class Money {
  @Field(() => Decimal, { description: "The amount, with two decimals." })
  readonly amount!: string;

  @Field(() => String, {
    description: "ISO 4217 code of the currency; the registers of Kazakhstan count in tenge, KZT.",
  })
  readonly currency!: string;
}
