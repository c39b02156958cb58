import { ProjectCriteria } from "../funded-projects/project.filter.ts";
import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";

@NounFilter("StrategicPartnership", "strategic partnerships")
@ProjectCriteria
export class StrategicPartnershipFilter {
  @Criterion(() => TextFilter, "By direction, in any language.")
  readonly direction?: object;

  @Criterion(() => TextFilter, "By the number of its contract.")
  readonly contractNumber?: object;

  @Criterion(() => DateFilter, "By the day of the contract.")
  readonly signedOn?: object;

  @Criterion(() => OrganizationFilter, "By the strategic partner.")
  readonly implementer?: object;

  @Criterion(() => OrganizationFilter, "By the central body that ordered it.")
  readonly customer?: object;
}

export const StrategicPartnershipListFilter = listFilter(
  "StrategicPartnership",
  "strategic partnerships",
  () => StrategicPartnershipFilter,
);
