import { Field, Float, ID, InputType, ObjectType } from "type-graphql";

import { LegalForm } from "../organizations/organization.enum.ts";
import { BIN } from "../shared/bin.scalar.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Criterion } from "../shared/criterion.ts";
import { Date } from "../shared/date.scalar.ts";
import { KATO } from "../shared/kato.scalar.ts";
import { IdentityFeature } from "./identity-feature.type.ts";
import { MatchOutcome } from "./identity.enum.ts";

/** How many organizations one description is answered with at most. */
const MOST_MATCHES = 10;

@InputType({
  description: "What is known of an organization: its name as it was written, and whatever stands beside it.",
})
export class OrganizationDescriptionInput {
  @Field(() => String, {
    description: "The name in any of the three languages and any spelling, with or without its legal form.",
  })
  readonly name!: string;

  @Criterion(() => LegalForm, "Its legal form, where it is known apart from the name.")
  readonly legalForm?: string;

  @Criterion(() => KATO, "The territory of its address, as precisely as it is known.")
  readonly territory?: string;

  @Criterion(() => Date, "The day of its registration.")
  readonly registeredOn?: string;
}

@ObjectType({
  description: "An organization of the register that a description may mean, with the evidence.",
})
export class OrganizationMatch {
  @Field(() => ID, { description: "The global id of the organization: `node` and `nodes` tell the rest." })
  readonly organizationId!: string;

  @Field(() => BIN, {
    nullable: true,
    description: "Its business identification number; null where no register knows it.",
  })
  readonly bin!: string | null;

  @Field(() => String, { description: "The one of its names that comes nearest." })
  readonly name!: string;

  @Field(() => Float, { description: "How likely it is meant, from 0 to 1." })
  readonly score!: number;

  @Field(() => MatchOutcome, {
    description: "MATCHED where the score is as good as a match, CANDIDATE where a person should look.",
  })
  readonly outcome!: keyof typeof MatchOutcome;

  @BoundedList(() => IdentityFeature, 20, "What speaks for it and against it")
  readonly features!: readonly IdentityFeature[];
}

@ObjectType({ description: "What one description was matched with." })
export class OrganizationMatches {
  @Field(() => String, { description: "The name that was asked." })
  readonly name!: string;

  @BoundedList(() => OrganizationMatch, MOST_MATCHES, "The likeliest first; empty where nothing comes near")
  readonly matches!: readonly OrganizationMatch[];
}
