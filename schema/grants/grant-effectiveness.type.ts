import { Field, Float, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "../shared/localized-text.type.ts";

@ObjectType({
  description:
    "How well a grant served its recipients and its budget, as law 36-III wants it assessed with civil society; the outcome feeds the plan of a later year.",
})
export class GrantEffectiveness {
  @Field(() => String, { nullable: true, description: "How it was assessed." })
  readonly method!: string | null;

  @Field(() => Float, { nullable: true, description: "Percent of recipients who were satisfied, 0 to 100." })
  readonly recipientSatisfaction!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Percent of the planned results that the money reached, 0 to 100.",
  })
  readonly budgetEfficiency!: number | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "The conclusion in the words of the assessment.",
  })
  readonly conclusion!: LocalizedText | null;

  @Field(() => Int, { nullable: true, description: "The year whose plan used it." })
  readonly usedForYear!: number | null;
}
