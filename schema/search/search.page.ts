import { ArgsType, Field } from "type-graphql";

import { Criterion } from "../shared/criterion.ts";
import { PageArgs } from "../shared/page.args.ts";
import { SearchKind } from "./search-hit.type.ts";

/** What is looked for, and how much of what is found. */
@ArgsType()
export class SearchPage extends PageArgs {
  @Field(() => String, {
    description: "What to look for: 3 to 256 characters, each of them meant as it stands.",
  })
  readonly text!: string;

  @Criterion(() => [SearchKind], "Only these kinds; without it, all.")
  readonly kinds?: readonly (keyof typeof SearchKind)[];
}
