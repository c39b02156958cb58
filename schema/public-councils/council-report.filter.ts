import { Criterion, NounFilter } from "../shared/criterion.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { PublicCouncilFilter } from "./public-council.filter.ts";

@NounFilter("CouncilReport", "yearly reports of public councils")
export class CouncilReportFilter {
  @Criterion(() => IntFilter, "By calendar year.")
  readonly year?: object;

  @Criterion(() => IntFilter, "By meetings held.")
  readonly meetings?: object;

  @Criterion(() => IntFilter, "By drafts of legal acts reviewed.")
  readonly draftActsReviewed?: object;

  @Criterion(() => IntFilter, "By public hearings held.")
  readonly hearings?: object;

  @Criterion(() => IntFilter, "By public monitorings carried out.")
  readonly monitorings?: object;

  @Criterion(() => IntFilter, "By heads of state bodies heard.")
  readonly headsHeard?: object;

  @Criterion(() => PublicCouncilFilter, "By council.")
  readonly council?: object;
}

export const CouncilReportListFilter = listFilter(
  "CouncilReport",
  "yearly reports of public councils",
  () => CouncilReportFilter,
);
