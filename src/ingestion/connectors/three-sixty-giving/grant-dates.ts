import type { ProjectStatus } from "../../../../entities/funded-projects/funded-project.vocabulary.ts";
import type { GrantTerm } from "../../../../entities/grants/grant.vocabulary.ts";
import type { ValueOf } from "../../../../entities/shared/vocabulary.ts";
import { wholeNumber } from "../../normalise/amounts.ts";
import { isoTimestamp } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { RowRefused } from "../../normalise/row-refused.ts";

export interface GrantDates {
  readonly startsOn: string | undefined;
  readonly endsOn: string | undefined;
  /** Months, where the publisher counts them. */
  readonly duration: number | undefined;
}

/** As planned; a publisher may give only what really came. */
export function datesOf(fields: Fields): GrantDates {
  const [dates] = [...fields.children("plannedDates"), ...fields.children("actualDates")];
  return {
    startsOn: dates?.take("startDate", isoTimestamp),
    endsOn: dates?.take("endDate", isoTimestamp),
    duration: dates?.take("duration", wholeNumber),
  };
}

/** The law sorts grants by their length: up to a year, up to two years, longer. */
export function termOf(dates: GrantDates): ValueOf<typeof GrantTerm> {
  const months = dates.duration ?? monthsOf(dates);
  if (months === undefined) throw new RowRefused("VALUE_MISSING", "plannedDates");
  if (months <= 12) return "SHORT_TERM";
  return months <= 24 ? "MEDIUM_TERM" : "LONG_TERM";
}

const day = 86_400_000;
const daysOfMonth = 30.44;

function monthsOf({ startsOn, endsOn }: GrantDates): number | undefined {
  if (startsOn === undefined || endsOn === undefined) return undefined;
  return Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / day / daysOfMonth);
}

/** The standard tells that a grant was awarded and, later, when it really began and ended. */
export function statusOf(fields: Fields): ValueOf<typeof ProjectStatus> {
  const [actual] = fields.children("actualDates");
  if (actual?.take("endDate", isoTimestamp) !== undefined) return "COMPLETED";
  return actual?.take("startDate", isoTimestamp) === undefined ? "AWARDED" : "IN_PROGRESS";
}
