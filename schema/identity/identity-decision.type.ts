import { Field, Float, Int, ObjectType } from "type-graphql";

import type { IdentityDecision as IdentityDecisionEntity } from "../../entities/identity/identity-decision.entity.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { DateTime } from "../shared/date-time.scalar.ts";
import { Node } from "../shared/node.type.ts";
import { IdentityFeature } from "./identity-feature.type.ts";
import { IdentityVerdict, MatchMethod } from "./identity.enum.ts";

@ObjectType({
  implements: Node,
  description:
    "That two entries of registers are one organization, or that they are not, until it is undone. Nothing is lost by it: each source's statement stays as it was.",
})
export class IdentityDecision implements Pick<
  IdentityDecisionEntity,
  "key" | "targetKey" | "verdict" | "by" | "why" | "revision" | "undoneBy" | "undoneWhy" | "undoneRevision"
> {
  @Field(() => String, { description: "The key that a source gave to the entry that was joined." })
  readonly key!: string;

  @Field(() => String, { description: "The key of the organization that it was compared with." })
  readonly targetKey!: string;

  @Field(() => IdentityVerdict, { description: "What was decided." })
  readonly verdict!: keyof typeof IdentityVerdict;

  @Field(() => MatchMethod, { description: "How it was found: by name without a person, or by a person." })
  readonly matchMethod!: keyof typeof MatchMethod;

  @Field(() => Float, {
    nullable: true,
    description: "The score of the match when it was decided, from 0 to 1; a person may decide against it.",
  })
  readonly confidence!: string | null;

  @BoundedList(() => IdentityFeature, 20, "The evidence as it stood when it was decided")
  readonly features!: readonly IdentityFeature[];

  @Field(() => String, { description: "The name of the key that decided, or `matcher`." })
  readonly by!: string;

  @Field(() => String, {
    nullable: true,
    description: "The reason that a person gave; null from the matcher.",
  })
  readonly why!: string | null;

  @Field(() => DateTime, { description: "When it was decided." })
  readonly decidedAt!: string;

  @Field(() => Int, { description: "The revision that carried it out." })
  readonly revision!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was undone; null while it stands." })
  readonly undoneAt!: string | null;

  @Field(() => String, { nullable: true, description: "The name of the key that undid it." })
  readonly undoneBy!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was undone." })
  readonly undoneWhy!: string | null;

  @Field(() => Int, { nullable: true, description: "The revision that undid it." })
  readonly undoneRevision!: number | null;
}
