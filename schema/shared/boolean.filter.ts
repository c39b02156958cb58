import { InputType } from "type-graphql";

import { Criterion } from "./criterion.ts";

@InputType({ description: "Which of yes and no is meant." })
export class BooleanFilter {
  @Criterion(() => Boolean, "Exactly this.")
  readonly eq?: boolean;
}
