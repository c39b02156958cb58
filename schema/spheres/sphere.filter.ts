import { InputType } from "type-graphql";

import { Criterion } from "../shared/criterion.ts";

@InputType({
  description:
    "Which spheres of activity are meant, by their codes in the law; of several, that one of them is.",
})
export class SphereFilter {
  @Criterion(() => String, 'Exactly this code, such as "13-1".')
  readonly eq?: string;

  @Criterion(() => [String], "One of these codes; at most 100.")
  readonly in?: readonly string[];
}
