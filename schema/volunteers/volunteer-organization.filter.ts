import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { VolunteerEventListFilter } from "./volunteer-event.filter.ts";
import { VolunteerActivityTypeFilter, VolunteerDirectionFilter } from "./volunteer.enum.ts";

@NounFilter("VolunteerOrganization", "volunteer organizations")
export class VolunteerOrganizationFilter {
  @Criterion(() => VolunteerDirectionFilter, "By direction, where one of several is enough.")
  readonly direction?: object;

  @Criterion(() => VolunteerActivityTypeFilter, "By type of activity, where one of several is enough.")
  readonly activityType?: object;

  @Criterion(() => DateFilter, "By the day since which it works with volunteers.")
  readonly since?: object;

  @Criterion(() => OrganizationFilter, "By the organization behind it.")
  readonly organization?: object;

  @Criterion(() => VolunteerEventListFilter, "By its events.")
  readonly events?: object;
}
