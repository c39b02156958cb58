import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { InitiatorKindFilter, PublicControlFormFilter } from "./council-work.enum.ts";
import { PublicCouncilFilter } from "./public-council.filter.ts";

@NounFilter("PublicControlEvent", "events of public control")
export class PublicControlEventFilter {
  @Criterion(() => PublicControlFormFilter, "By legal form.")
  readonly form?: object;

  @Criterion(() => TextFilter, "By topic, in any language.")
  readonly topic?: object;

  @Criterion(() => DateFilter, "By first day.")
  readonly startsOn?: object;

  @Criterion(() => DateFilter, "By last day.")
  readonly endsOn?: object;

  @Criterion(() => IntFilter, "By how many people took part.")
  readonly participants?: object;

  @Criterion(() => InitiatorKindFilter, "By who began it.")
  readonly initiatorKind?: object;

  @Criterion(() => OrganizationFilter, "By the non-profit organization that began it.")
  readonly initiator?: object;

  @Criterion(() => TerritoryFilter, "By the territory that it was about.")
  readonly territory?: object;

  @Criterion(() => PublicCouncilFilter, "By the council that held it.")
  readonly council?: object;
}

export const PublicControlEventListFilter = listFilter(
  "PublicControlEvent",
  "events of public control",
  () => PublicControlEventFilter,
);
