import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { VolunteerDirectionFilter } from "./volunteer.enum.ts";

@NounFilter("VolunteerEvent", "volunteer events")
export class VolunteerEventFilter {
  @Criterion(() => TextFilter, "By title, in any language.")
  readonly title?: object;

  @Criterion(() => VolunteerDirectionFilter, "By direction.")
  readonly direction?: object;

  @Criterion(() => DateFilter, "By first day.")
  readonly startsOn?: object;

  @Criterion(() => DateFilter, "By last day.")
  readonly endsOn?: object;

  @Criterion(() => IntFilter, "By number of volunteers.")
  readonly volunteers?: object;

  @Criterion(() => TerritoryFilter, "By where it was held.")
  readonly territory?: object;

  @Criterion(() => OrganizationFilter, "By the organization that held it.")
  readonly organizer?: object;
}

export const VolunteerEventListFilter = listFilter(
  "VolunteerEvent",
  "volunteer events",
  () => VolunteerEventFilter,
);
