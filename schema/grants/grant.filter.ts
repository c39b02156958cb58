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
import { SmallGrantListFilter } from "../small-grants/small-grant.filter.ts";
import { SocialServiceListFilter } from "../social-services/social-service.filter.ts";
import { SphereFilter } from "../spheres/sphere.filter.ts";
import { FundingKindFilter, GrantTermFilter } from "./grant.enum.ts";

@NounFilter("Grant", "grants")
export class GrantFilter {
  @Criterion(() => TextFilter, "By number.")
  readonly number?: object;

  @Criterion(() => TextFilter, "By title, in any language.")
  readonly title?: object;

  @Criterion(() => IntFilter, "By budget year.")
  readonly year?: object;

  @Criterion(() => DecimalFilter, "By amount, in tenge.")
  readonly amount?: object;

  @Criterion(() => GrantTermFilter, "By term.")
  readonly term?: object;

  @Criterion(() => FundingKindFilter, "By whether a budget pays it.")
  readonly fundingKind?: object;

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

  @Criterion(() => OrganizationFilter, "By the body whose budget pays.")
  readonly customer?: object;

  @Criterion(() => OrganizationFilter, "By the operator that gave it.")
  readonly operator?: object;

  @Criterion(() => SocialServiceListFilter, "By the social services that its project created.")
  readonly socialServices?: object;

  @Criterion(() => SmallGrantListFilter, "By the small grants that its recipient gave on.")
  readonly smallGrants?: object;
}

export const GrantListFilter = listFilter("Grant", "grants", () => GrantFilter);
