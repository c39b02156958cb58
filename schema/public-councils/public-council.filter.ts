import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { CouncilMeetingListFilter } from "./council-meeting.filter.ts";
import { CouncilMembershipListFilter } from "./council-membership.filter.ts";
import { CouncilReportListFilter } from "./council-report.filter.ts";
import { DraftActReviewListFilter } from "./draft-act-review.filter.ts";
import { LegalCheckListFilter } from "./legal-check.filter.ts";
import { PublicControlEventListFilter } from "./public-control-event.filter.ts";
import { ConvocationStatusFilter, CouncilLevelFilter } from "./public-council.enum.ts";

@NounFilter("PublicCouncil", "public councils")
export class PublicCouncilFilter {
  @Criterion(() => TextFilter, "By name, in any language.")
  readonly name?: object;

  @Criterion(() => CouncilLevelFilter, "By level.")
  readonly level?: object;

  @Criterion(() => ConvocationStatusFilter, "By state of the convocation.")
  readonly status?: object;

  @Criterion(() => IntFilter, "By number of the convocation.")
  readonly convocation?: object;

  @Criterion(() => DateFilter, "By first day of the convocation.")
  readonly termStartsOn?: object;

  @Criterion(() => DateFilter, "By last day of the convocation.")
  readonly termEndsOn?: object;

  @Criterion(() => TerritoryFilter, "By the territory it works for.")
  readonly territory?: object;

  @Criterion(() => OrganizationFilter, "By the body it advises.")
  readonly stateBody?: object;

  @Criterion(() => CouncilMembershipListFilter, "By its seats.")
  readonly memberships?: object;

  @Criterion(() => CouncilMeetingListFilter, "By its meetings.")
  readonly meetings?: object;

  @Criterion(() => DraftActReviewListFilter, "By the drafts of legal acts that it reviewed.")
  readonly draftActReviews?: object;

  @Criterion(() => PublicControlEventListFilter, "By its events of public control.")
  readonly controlEvents?: object;

  @Criterion(() => CouncilReportListFilter, "By its yearly reports.")
  readonly reports?: object;

  @Criterion(() => LegalCheckListFilter, "By the rules of the law that it keeps or breaks.")
  readonly legalChecks?: object;
}

export const PublicCouncilListFilter = listFilter(
  "PublicCouncil",
  "public councils",
  () => PublicCouncilFilter,
);
