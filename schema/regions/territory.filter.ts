import { InputType } from "type-graphql";

import { Criterion } from "../shared/criterion.ts";
import { KATO } from "../shared/kato.scalar.ts";

@InputType({
  description: "Which territories are meant, by their KATO codes; of several, that one of them is.",
})
export class TerritoryFilter {
  @Criterion(() => KATO, "Exactly this territory.")
  readonly eq?: string;

  @Criterion(() => KATO, "This territory or any below it, at any depth.")
  readonly within?: string;

  @Criterion(() => [KATO], "One of exactly these territories; at most 100.")
  readonly in?: readonly string[];
}
