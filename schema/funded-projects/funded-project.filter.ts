import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { listFilter } from "../shared/list.filter.ts";
import { FundingInstrumentFilter } from "./funded-project.enum.ts";
import { ProjectCriteria } from "./project.filter.ts";

@NounFilter("FundedProject", "publicly paid projects")
@ProjectCriteria
export class FundedProjectFilter {
  @Criterion(() => FundingInstrumentFilter, "By the legal way of the money.")
  readonly instrument?: object;

  @Criterion(() => OrganizationFilter, "By the organization that carries it out.")
  readonly implementer?: object;

  @Criterion(() => OrganizationFilter, "By the body whose budget pays.")
  readonly customer?: object;
}

export const FundedProjectListFilter = listFilter(
  "FundedProject",
  "publicly paid projects",
  () => FundedProjectFilter,
);
