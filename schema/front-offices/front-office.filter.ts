import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { FrontOfficeKindFilter } from "./front-office.enum.ts";

@NounFilter("FrontOffice", "front offices of volunteers")
export class FrontOfficeFilter {
  @Criterion(() => TextFilter, "By name, in any language.")
  readonly name?: object;

  @Criterion(() => FrontOfficeKindFilter, "By working for the republic or for a region.")
  readonly kind?: object;

  @Criterion(() => IntFilter, "By how many events it held.")
  readonly events?: object;

  @Criterion(() => TerritoryFilter, "By the region for which it works.")
  readonly territory?: object;

  @Criterion(() => OrganizationFilter, "By the organization that runs it.")
  readonly operator?: object;
}

export const FrontOfficeListFilter = listFilter(
  "FrontOffice",
  "front offices of volunteers",
  () => FrontOfficeFilter,
);
