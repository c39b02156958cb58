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
import { AdministrationLevelFilter } from "./social-order.enum.ts";

@NounFilter("SocialOrder", "social orders")
export class SocialOrderFilter {
  @Criterion(() => TextFilter, "By number of the announcement.")
  readonly announcementNumber?: object;

  @Criterion(() => TextFilter, "By number of the contract.")
  readonly contractNumber?: object;

  @Criterion(() => TextFilter, "By title, in any language.")
  readonly title?: object;

  @Criterion(() => IntFilter, "By budget year.")
  readonly year?: object;

  @Criterion(() => DecimalFilter, "By amount of the contract, in tenge.")
  readonly amount?: object;

  @Criterion(() => AdministrationLevelFilter, "By whose budget pays.")
  readonly administrationLevel?: object;

  @Criterion(() => ProjectStatusFilter, "By how far it has come.")
  readonly status?: object;

  @Criterion(() => DateFilter, "By first day.")
  readonly startsOn?: object;

  @Criterion(() => DateFilter, "By last day.")
  readonly endsOn?: object;

  @Criterion(() => SphereFilter, "By sphere of article 5.")
  readonly sphere?: object;

  @Criterion(() => GoalFilter, "By Sustainable Development Goal.")
  readonly goal?: object;

  @Criterion(() => TerritoryFilter, "By where it is carried out.")
  readonly territory?: object;

  @Criterion(() => OrganizationFilter, "By the organization that carries it out.")
  readonly implementer?: object;

  @Criterion(() => OrganizationFilter, "By the state body that places it.")
  readonly customer?: object;
}

export const SocialOrderListFilter = listFilter("SocialOrder", "social orders", () => SocialOrderFilter);
