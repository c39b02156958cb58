import { ProjectStatusFilter } from "../funded-projects/funded-project.enum.ts";
import { GoalFilter } from "../goals/goal.filter.ts";
import { GrantFilter } from "../grants/grant.filter.ts";
import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { DecimalFilter } from "../shared/decimal.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { PresenceFilter } from "../shared/presence.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { SphereFilter } from "../spheres/sphere.filter.ts";
import { RecipientKindFilter } from "./small-grant.enum.ts";

@NounFilter("SmallGrant", "small grants")
export class SmallGrantFilter {
  @Criterion(() => RecipientKindFilter, "By what received it.")
  readonly recipientKind?: object;

  @Criterion(() => TextFilter, "By number.")
  readonly number?: object;

  @Criterion(() => TextFilter, "By title, in any language.")
  readonly title?: object;

  @Criterion(() => IntFilter, "By budget year.")
  readonly year?: object;

  @Criterion(() => DecimalFilter, "By amount, in tenge.")
  readonly amount?: object;

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

  @Criterion(() => OrganizationFilter, "By the organization that received it.")
  readonly implementer?: object;

  @Criterion(() => OrganizationFilter, "By the organization that gave it on.")
  readonly regrantor?: object;

  @Criterion(() => OrganizationFilter, "By the body whose budget pays.")
  readonly customer?: object;

  @Criterion(() => GrantFilter, "By the grant whose money it is.")
  readonly parentGrant?: object;

  @Criterion(() => PresenceFilter, "By being given after a call that is known.")
  readonly call?: object;
}

export const SmallGrantListFilter = listFilter("SmallGrant", "small grants", () => SmallGrantFilter);
