import { BooleanFilter } from "../shared/boolean.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { MeetingFormatFilter } from "./council-work.enum.ts";
import { PublicCouncilFilter } from "./public-council.filter.ts";

@NounFilter("CouncilMeeting", "meetings of public councils")
export class CouncilMeetingFilter {
  @Criterion(() => DateFilter, "By day.")
  readonly heldOn?: object;

  @Criterion(() => MeetingFormatFilter, "By how the members came together.")
  readonly format?: object;

  @Criterion(() => IntFilter, "By how many members were present.")
  readonly presentCount?: object;

  @Criterion(() => BooleanFilter, "By whether two thirds of the members were present.")
  readonly quorumMet?: object;

  @Criterion(() => PublicCouncilFilter, "By council.")
  readonly council?: object;
}

export const CouncilMeetingListFilter = listFilter(
  "CouncilMeeting",
  "meetings of public councils",
  () => CouncilMeetingFilter,
);
