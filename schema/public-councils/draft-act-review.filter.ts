import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { BodyResponseOutcomeFilter, ReviewDecisionFilter } from "./council-work.enum.ts";
import { PublicCouncilFilter } from "./public-council.filter.ts";

@NounFilter("DraftActReview", "reviews of draft acts")
export class DraftActReviewFilter {
  @Criterion(() => TextFilter, "By title of the draft, in any language.")
  readonly title?: object;

  @Criterion(() => ReviewDecisionFilter, "By decision.")
  readonly decision?: object;

  @Criterion(() => DateFilter, "By day on which the council received it.")
  readonly receivedOn?: object;

  @Criterion(() => DateFilter, "By day by which the council had to answer.")
  readonly dueOn?: object;

  @Criterion(() => DateFilter, "By day of the decision.")
  readonly decidedOn?: object;

  @Criterion(() => DateFilter, "By day of the body's answer.")
  readonly bodyRespondedOn?: object;

  @Criterion(() => BodyResponseOutcomeFilter, "By what the body did with the recommendation.")
  readonly bodyResponseOutcome?: object;

  @Criterion(() => PublicCouncilFilter, "By council.")
  readonly council?: object;

  @Criterion(() => OrganizationFilter, "By the body that drew the draft up.")
  readonly developer?: object;
}

export const DraftActReviewListFilter = listFilter(
  "DraftActReview",
  "reviews of draft acts",
  () => DraftActReviewFilter,
);
