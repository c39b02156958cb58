import { ProjectCriteria } from "../funded-projects/project.filter.ts";
import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { SmallGrantListFilter } from "../small-grants/small-grant.filter.ts";
import { SocialServiceListFilter } from "../social-services/social-service.filter.ts";
import { FundingKindFilter, GrantTermFilter } from "./grant.enum.ts";

@NounFilter("Grant", "grants")
@ProjectCriteria
export class GrantFilter {
  @Criterion(() => TextFilter, "By number.")
  readonly number?: object;

  @Criterion(() => GrantTermFilter, "By term.")
  readonly term?: object;

  @Criterion(() => FundingKindFilter, "By whether a budget pays it.")
  readonly fundingKind?: object;

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
