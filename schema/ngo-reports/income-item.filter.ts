import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DecimalFilter } from "../shared/decimal.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { FundingSourceFilter } from "./ngo-report.enum.ts";

@NounFilter("IncomeItem", "items of income")
class IncomeItemFilter {
  @Criterion(() => FundingSourceFilter, "By source.")
  readonly source?: object;

  @Criterion(() => DecimalFilter, "By amount, in tenge.")
  readonly amount?: object;
}

export const IncomeItemListFilter = listFilter("IncomeItem", "items of income", () => IncomeItemFilter);
