import { Field, Float, ObjectType } from "type-graphql";

import type { IdentityFeature as IdentityFeatureEntity } from "../../entities/identity/identity-feature.entity.ts";

@ObjectType({
  description:
    "One piece of evidence for two descriptions being one organization, or against it; the contributions of all pieces add up to the score.",
})
export class IdentityFeature implements Pick<IdentityFeatureEntity, "feature" | "weight" | "contribution"> {
  @Field(() => String, {
    description:
      "What was compared, such as `coreExact` or `territoryDiffers`; docs/matching.md explains each.",
  })
  readonly feature!: string;

  @Field(() => String, { nullable: true, description: "What stands on the side of the one without a BIN." })
  readonly left!: string | null;

  @Field(() => String, { nullable: true, description: "What stands on the other side." })
  readonly right!: string | null;

  @Field(() => Float, { description: "What it can count at most, below 0 where it speaks against." })
  readonly weight!: string;

  @Field(() => Float, { description: "What it counts here." })
  readonly contribution!: string;
}
