import { InputType } from "type-graphql";

import { BIN } from "./bin.scalar.ts";
import { Criterion } from "./criterion.ts";

@InputType("BINFilter", { description: "Which business identification numbers are meant." })
export class BinFilter {
  @Criterion(() => BIN, "Exactly this number.")
  readonly eq?: string;

  @Criterion(() => [BIN], "One of these numbers; at most 100.")
  readonly in?: readonly string[];

  @Criterion(() => Boolean, "Whether no register knows the number.")
  readonly isNull?: boolean;
}
