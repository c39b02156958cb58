import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { CharityBasisFilter, CharityFormFilter } from "./charity.enum.ts";

@NounFilter("Charity", "charities")
export class CharityFilter {
  @Criterion(() => CharityBasisFilter, "By how it is known to be a charity.")
  readonly basis?: object;

  @Criterion(() => DateFilter, "By the day since which it counts as a charity.")
  readonly since?: object;

  @Criterion(() => CharityFormFilter, "By form of charity, where one of several is enough.")
  readonly form?: object;

  @Criterion(() => OrganizationFilter, "By the organization that is the charity.")
  readonly organization?: object;
}
