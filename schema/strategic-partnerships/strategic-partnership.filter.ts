import { ProjectStatusFilter } from "../funded-projects/funded-project.enum.ts";
import { GoalFilter } from "../goals/goal.filter.ts";
import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { DecimalFilter } from "../shared/decimal.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { SphereFilter } from "../spheres/sphere.filter.ts";

@NounFilter("StrategicPartnership", "strategic partnerships")
export class StrategicPartnershipFilter {
  @Criterion(() => TextFilter, "By direction, in any language.")
  readonly direction?: object;

  @Criterion(() => TextFilter, "By title, in any language.")
  readonly title?: object;

  @Criterion(() => TextFilter, "By the number of its contract.")
  readonly contractNumber?: object;

  @Criterion(() => IntFilter, "By budget year.")
  readonly year?: object;

  @Criterion(() => DecimalFilter, "By amount, in tenge.")
  readonly amount?: object;

  @Criterion(() => ProjectStatusFilter, "By how far it has come.")
  readonly status?: object;

  @Criterion(() => DateFilter, "By the day of the contract.")
  readonly signedOn?: object;

  @Criterion(() => DateFilter, "By first day.")
  readonly startsOn?: object;

  @Criterion(() => DateFilter, "By last day.")
  readonly endsOn?: object;

  @Criterion(() => SphereFilter, "By sphere of article 5, where a partnership has one.")
  readonly sphere?: object;

  @Criterion(() => GoalFilter, "By Sustainable Development Goal.")
  readonly goal?: object;

  @Criterion(() => TerritoryFilter, "By where it is carried out.")
  readonly territory?: object;

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
