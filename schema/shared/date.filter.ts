import { InputType } from "type-graphql";

import { Criterion } from "./criterion.ts";
import { Date } from "./date.scalar.ts";

@InputType({ description: "Which days are meant." })
export class DateFilter {
  @Criterion(() => Date, "Exactly this day.")
  readonly eq?: string;

  @Criterion(() => Date, "This day or later.")
  readonly gte?: string;

  @Criterion(() => Date, "This day or earlier.")
  readonly lte?: string;

  @Criterion(() => Date, "After this day.")
  readonly gt?: string;

  @Criterion(() => Date, "Before this day.")
  readonly lt?: string;

  @Criterion(() => Boolean, "Whether the day is not stated at all.")
  readonly isNull?: boolean;
}
