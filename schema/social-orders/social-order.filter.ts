import { ProjectCriteria } from "../funded-projects/project.filter.ts";
import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { AdministrationLevelFilter } from "./social-order.enum.ts";

@NounFilter("SocialOrder", "social orders")
@ProjectCriteria
export class SocialOrderFilter {
  @Criterion(() => TextFilter, "By number of the announcement.")
  readonly announcementNumber?: object;

  @Criterion(() => TextFilter, "By number of the contract.")
  readonly contractNumber?: object;

  @Criterion(() => AdministrationLevelFilter, "By whose budget pays.")
  readonly administrationLevel?: object;

  @Criterion(() => OrganizationFilter, "By the organization that carries it out.")
  readonly implementer?: object;

  @Criterion(() => OrganizationFilter, "By the state body that places it.")
  readonly customer?: object;
}

export const SocialOrderListFilter = listFilter("SocialOrder", "social orders", () => SocialOrderFilter);
