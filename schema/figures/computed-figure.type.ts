import { Field, ObjectType } from "type-graphql";

import { Decimal } from "../shared/decimal.scalar.ts";

@ObjectType({
  description:
    "What the registers here give where an official document states a figure, worked out whenever it is asked. Registers of the kind DEMONSTRATION are invented and only follow published figures.",
})
export class ComputedFigure {
  @Field(() => Decimal, { description: "The number that the registers give, in the unit of the figure." })
  readonly value!: string;

  @Field(() => String, { description: "The question that gives it: an operation that can be asked here." })
  readonly query!: string;

  @Field(() => String, {
    description:
      "Where the number stands in the `data` of the answer, as an SQL/JSON path; where the path meets several numbers they are added up.",
  })
  readonly path!: string;

  @Field(() => Decimal, { description: "How much more than the published value it is; less is negative." })
  readonly gap!: string;

  @Field(() => String, {
    nullable: true,
    description: "What is counted, and why it may differ from what is published.",
  })
  readonly explanation!: string | null;
}
