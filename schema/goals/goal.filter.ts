import { InputType, Int } from "type-graphql";

import { Criterion } from "../shared/criterion.ts";

@InputType({
  description:
    "Which Sustainable Development Goals are meant, by number; of several, that one of them is served.",
})
export class GoalFilter {
  @Criterion(() => Int, "Exactly this goal, 1 to 17.")
  readonly eq?: number;

  @Criterion(() => [Int], "One of these goals; at most 100.")
  readonly in?: readonly number[];
}
