import { GrantFilter } from "../grants/grant.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { SocialServiceKindFilter } from "./social-service.enum.ts";

@NounFilter("SocialService", "social services")
export class SocialServiceFilter {
  @Criterion(() => TextFilter, "By name, in any language.")
  readonly name?: object;

  @Criterion(() => SocialServiceKindFilter, "By whom it is for.")
  readonly kind?: object;

  @Criterion(() => DateFilter, "By the day on which it opened.")
  readonly openedOn?: object;

  @Criterion(() => TerritoryFilter, "By where it works.")
  readonly territory?: object;

  @Criterion(() => GrantFilter, "By the grant whose project created it.")
  readonly grant?: object;
}

export const SocialServiceListFilter = listFilter(
  "SocialService",
  "social services",
  () => SocialServiceFilter,
);
