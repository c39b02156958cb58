import { ArgsType, Field, Int } from "type-graphql";

import { Criterion } from "../shared/criterion.ts";
import { PageArgs } from "../shared/page.args.ts";

/** Between which revisions, and a page of what differs. */
@ArgsType()
export class RevisionDiffPage extends PageArgs {
  @Field(() => Int, { description: "The earlier revision; 0 is before the first." })
  readonly from!: number;

  @Field(() => Int, { description: "The later revision." })
  readonly to!: number;

  @Criterion(() => [String], "Only things of these types, such as `Organization`; at most 100.")
  readonly kinds?: readonly string[];
}
