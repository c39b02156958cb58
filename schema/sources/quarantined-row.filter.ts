import { Criterion, NounFilter } from "../shared/criterion.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";

@NounFilter("QuarantinedRow", "quarantined rows")
export class QuarantinedRowFilter {
  @Criterion(() => TextFilter, "By the code of the reason.")
  readonly reason?: object;

  @Criterion(() => IntFilter, "By the line.")
  readonly line?: object;
}
