import { BooleanFilter } from "../shared/boolean.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { listFilter } from "../shared/list.filter.ts";
import { CouncilRuleFilter } from "./council-work.enum.ts";

@NounFilter("LegalCheck", "checks against the law")
class LegalCheckFilter {
  @Criterion(() => CouncilRuleFilter, "By rule.")
  readonly rule?: object;

  @Criterion(() => BooleanFilter, "By whether the council keeps it.")
  readonly passed?: object;
}

export const LegalCheckListFilter = listFilter(
  "LegalCheck",
  "checks against the law",
  () => LegalCheckFilter,
);
