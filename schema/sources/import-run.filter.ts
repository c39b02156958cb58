import { Criterion, NounFilter } from "../shared/criterion.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { RunStatusFilter } from "./source.enum.ts";

@NounFilter("ImportRun", "import runs")
export class ImportRunFilter {
  @Criterion(() => RunStatusFilter, "By state.")
  readonly status?: object;

  @Criterion(() => IntFilter, "By the revision that it made.")
  readonly revision?: object;
}
