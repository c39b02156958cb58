import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { ActionPlanItemListFilter } from "./action-plan-item.filter.ts";
import { CivilForumStatusFilter } from "./civil-forum.enum.ts";
import { DialogueEventListFilter } from "./dialogue-event.filter.ts";
import { RecommendationListFilter } from "./recommendation.filter.ts";

@NounFilter("CivilForum", "civil forums")
export class CivilForumFilter {
  @Criterion(() => IntFilter, "By number.")
  readonly number?: object;

  @Criterion(() => TextFilter, "By theme, in any language.")
  readonly theme?: object;

  @Criterion(() => CivilForumStatusFilter, "By whether it was held.")
  readonly status?: object;

  @Criterion(() => DateFilter, "By first day; a month counts as its first day.")
  readonly startsOn?: object;

  @Criterion(() => RecommendationListFilter, "By what it recommended.")
  readonly recommendations?: object;

  @Criterion(() => ActionPlanItemListFilter, "By the measures that answer it.")
  readonly actionPlanItems?: object;

  @Criterion(() => DialogueEventListFilter, "By the meetings that led to it.")
  readonly events?: object;
}
