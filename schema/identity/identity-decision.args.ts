import { ArgsType, Field, ID } from "type-graphql";

import { IdentityVerdict } from "./identity.enum.ts";

@ArgsType()
export class IdentityDecisionArgs {
  @Field(() => ID, { description: "The global id of the one." })
  readonly organization!: string;

  @Field(() => ID, {
    description:
      "The global id of the other. Whichever of the two has a BIN stays; where none has, it is this one.",
  })
  readonly target!: string;

  @Field(() => IdentityVerdict, { description: "One organization, or different ones." })
  readonly verdict!: keyof typeof IdentityVerdict;

  @Field(() => String, { description: "The reason, in a sentence; everybody can read it." })
  readonly why!: string;
}
