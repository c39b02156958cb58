import { Field, Float, Int, ObjectType } from "type-graphql";

import type { IdentityCandidate as IdentityCandidateEntity } from "../../entities/identity/identity-candidate.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Node } from "../shared/node.type.ts";
import { IdentityFeature } from "./identity-feature.type.ts";
import { MatchOutcome } from "./identity.enum.ts";

@ObjectType({
  implements: Node,
  description: "Two organizations of the register that may be one; it waits until a person decides.",
})
export class IdentityCandidate implements Pick<
  IdentityCandidateEntity,
  "key" | "targetKey" | "outcome" | "revision"
> {
  @Field(() => Organization, { description: "The one that would be joined: it has no BIN." })
  readonly organization!: Organization;

  @Field(() => Organization, { description: "The one that it would be joined to." })
  readonly target!: Organization;

  @Field(() => String, { description: "The key that a source gave to the first." })
  readonly key!: string;

  @Field(() => String, { description: "The key of the second." })
  readonly targetKey!: string;

  @Field(() => Float, { description: "How likely it is, from 0 to 1." })
  readonly score!: string;

  @Field(() => MatchOutcome, {
    description:
      "CANDIDATE by its score, or MATCHED where the score would do but a rival, a list that has both, or what may occur only once leaves a doubt.",
  })
  readonly outcome!: keyof typeof MatchOutcome;

  @BoundedList(() => IdentityFeature, 20, "What speaks for it and against it")
  readonly features!: readonly IdentityFeature[];

  @Field(() => Int, { description: "The revision since which it waits." })
  readonly revision!: number;
}
