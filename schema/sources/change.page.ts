import { ArgsType, Field, Int } from "type-graphql";

import { Criterion } from "../shared/criterion.ts";
import { MOST_CHANGES } from "../shared/list-sizes.ts";

/** Where to begin in the feed of changes, and how much of it is asked for. */
@ArgsType()
export class ChangesPage {
  @Criterion(
    () => String,
    "The `next` of the page before, or a change's cursor; without it from the beginning.",
  )
  readonly since?: string | null;

  @Field(() => Int, { defaultValue: MOST_CHANGES, description: "How many: 1 to 100." })
  readonly first!: number;

  @Criterion(() => [String], "Only things of these types, such as `Organization`; at most 100.")
  readonly kinds?: readonly string[] | null;
}
