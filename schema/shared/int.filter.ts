import { InputType, Int } from "type-graphql";

import { Criterion } from "./criterion.ts";

@InputType({ description: "Which whole numbers are meant." })
export class IntFilter {
  @Criterion(() => Int, "Exactly this number.")
  readonly eq?: number;

  @Criterion(() => [Int], "One of these numbers; at most 100.")
  readonly in?: readonly number[];

  @Criterion(() => Int, "Greater than this.")
  readonly gt?: number;

  @Criterion(() => Int, "This or greater.")
  readonly gte?: number;

  @Criterion(() => Int, "Less than this.")
  readonly lt?: number;

  @Criterion(() => Int, "This or less.")
  readonly lte?: number;
}
