import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { BooleanFilter } from "../shared/boolean.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { CouncilRoleFilter, CouncilSideFilter } from "./public-council.enum.ts";
import { PublicCouncilFilter } from "./public-council.filter.ts";

@NounFilter("CouncilMembership", "council seats")
export class CouncilMembershipFilter {
  @Criterion(() => CouncilSideFilter, "By whom the member stands for.")
  readonly side?: object;

  @Criterion(() => CouncilRoleFilter, "By role on the council.")
  readonly role?: object;

  @Criterion(() => BooleanFilter, "By whether the seat has ended.")
  readonly ended?: object;

  @Criterion(() => DateFilter, "By first day of the seat.")
  readonly startsOn?: object;

  @Criterion(() => DateFilter, "By last day of the seat.")
  readonly endsOn?: object;

  @Criterion(() => PublicCouncilFilter, "By council.")
  readonly council?: object;

  @Criterion(() => OrganizationFilter, "By the organization that nominated the member.")
  readonly onBehalfOf?: object;
}

export const CouncilMembershipListFilter = listFilter(
  "CouncilMembership",
  "council seats",
  () => CouncilMembershipFilter,
);
