import { Field, Float, Int, ObjectType } from "type-graphql";

import type { FeedbackThreshold as FeedbackThresholdEntity } from "../../entities/feedback-channels/feedback-threshold.entity.ts";
import { PetitionAddressee } from "./feedback-channel.enum.ts";

@ObjectType({
  description:
    "How much support a petition needs before a body has to consider it: a number of people or a share of the inhabitants.",
})
export class FeedbackThreshold implements Pick<FeedbackThresholdEntity, "supporters"> {
  @Field(() => PetitionAddressee, { description: "The level of the body that is asked." })
  readonly addressee!: keyof typeof PetitionAddressee;

  @Field(() => Int, {
    nullable: true,
    description: "So many people have to join; null where the law sets a share.",
  })
  readonly supporters!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Percent of the inhabitants who have to join, 0 to 100; null where the law sets a number.",
  })
  readonly shareOfInhabitants!: number | null;
}
