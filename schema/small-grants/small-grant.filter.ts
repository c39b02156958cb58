import { ProjectCriteria } from "../funded-projects/project.filter.ts";
import { GrantFilter } from "../grants/grant.filter.ts";
import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { listFilter } from "../shared/list.filter.ts";
import { PresenceFilter } from "../shared/presence.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { RecipientKindFilter } from "./small-grant.enum.ts";

@NounFilter("SmallGrant", "small grants")
@ProjectCriteria
export class SmallGrantFilter {
  @Criterion(() => RecipientKindFilter, "By what received it.")
  readonly recipientKind?: object;

  @Criterion(() => TextFilter, "By number.")
  readonly number?: object;

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
