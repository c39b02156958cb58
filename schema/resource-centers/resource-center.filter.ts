import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { ResourceCenterLevelFilter } from "./resource-center.enum.ts";

@NounFilter("ResourceCenter", "resource centers")
export class ResourceCenterFilter {
  @Criterion(() => TextFilter, "By name, in any language.")
  readonly name?: object;

  @Criterion(() => ResourceCenterLevelFilter, "By how large a place it works for.")
  readonly level?: object;

  @Criterion(() => DateFilter, "By the day on which it opened.")
  readonly openedOn?: object;

  @Criterion(() => TerritoryFilter, "By the place for which it works.")
  readonly territory?: object;

  @Criterion(() => OrganizationFilter, "By the organization that runs it.")
  readonly operator?: object;
}

export const ResourceCenterListFilter = listFilter(
  "ResourceCenter",
  "resource centers",
  () => ResourceCenterFilter,
);
