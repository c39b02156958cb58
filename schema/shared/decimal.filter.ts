import { InputType } from "type-graphql";

import { Criterion } from "./criterion.ts";
import { Decimal } from "./decimal.scalar.ts";

@InputType({ description: "Which amounts are meant, in tenge." })
export class DecimalFilter {
  @Criterion(() => Decimal, "Exactly this amount.")
  readonly eq?: string;

  @Criterion(() => Decimal, "Greater than this.")
  readonly gt?: string;

  @Criterion(() => Decimal, "This or greater.")
  readonly gte?: string;

  @Criterion(() => Decimal, "Less than this.")
  readonly lt?: string;

  @Criterion(() => Decimal, "This or less.")
  readonly lte?: string;
}
