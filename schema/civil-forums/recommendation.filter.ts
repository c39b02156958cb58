import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { SphereFilter } from "../spheres/sphere.filter.ts";
import { ActionPlanItemFilter } from "./action-plan-item.filter.ts";
import { CivilForumFilter } from "./civil-forum.filter.ts";

@NounFilter("Recommendation", "recommendations")
export class RecommendationFilter {
  @Criterion(() => IntFilter, "By number.")
  readonly number?: object;

  @Criterion(() => TextFilter, "By text, in any language.")
  readonly text?: object;

  @Criterion(() => SphereFilter, "By sphere of article 5.")
  readonly sphere?: object;

  @Criterion(() => CivilForumFilter, "By the forum that made it.")
  readonly forum?: object;

  @Criterion(() => OrganizationFilter, "By the body that is to act.")
  readonly addressee?: object;

  @Criterion(() => ActionPlanItemFilter, "By the measure that answers it; `{}` asks that there is one.")
  readonly planItem?: object;
}

export const RecommendationListFilter = listFilter(
  "Recommendation",
  "recommendations",
  () => RecommendationFilter,
);
