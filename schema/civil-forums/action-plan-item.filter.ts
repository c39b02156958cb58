import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { PolicyDocumentFilter } from "../policy-documents/policy-document.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { ActionPlanItemStatusFilter } from "./civil-forum.enum.ts";
import { CivilForumFilter } from "./civil-forum.filter.ts";
import { RecommendationListFilter } from "./recommendation.filter.ts";

@NounFilter("ActionPlanItem", "measures of action plans")
export class ActionPlanItemFilter {
  @Criterion(() => IntFilter, "By number in the plan.")
  readonly number?: object;

  @Criterion(() => TextFilter, "By measure, in any language.")
  readonly measure?: object;

  @Criterion(() => ActionPlanItemStatusFilter, "By what became of it.")
  readonly status?: object;

  @Criterion(() => DateFilter, "By deadline.")
  readonly deadline?: object;

  @Criterion(() => DateFilter, "By the day on which it was done.")
  readonly completedOn?: object;

  @Criterion(() => CivilForumFilter, "By the forum that it answers.")
  readonly forum?: object;

  @Criterion(() => PolicyDocumentFilter, "By its plan.")
  readonly plan?: object;

  @Criterion(() => OrganizationFilter, "By the body that answers for it.")
  readonly responsible?: object;

  @Criterion(() => RecommendationListFilter, "By the recommendations that it answers.")
  readonly recommendations?: object;
}

export const ActionPlanItemListFilter = listFilter(
  "ActionPlanItem",
  "measures of action plans",
  () => ActionPlanItemFilter,
);
