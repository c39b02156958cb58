import { makeControlEvents } from "./control-events.ts";
import type { ControlEvent } from "./control-events.ts";
import { makeMeetings } from "./council-meetings.ts";
import type { Meeting } from "./council-meetings.ts";
import { QUARTER, YEAR } from "./council-work-plan.ts";
import type { Council } from "./councils.ts";
import { makeDraftReviews } from "./draft-reviews.ts";
import type { DraftReview } from "./draft-reviews.ts";
import type { Society } from "./world.ts";

export interface CouncilWork {
  readonly meetings: readonly Meeting[];
  readonly reviews: readonly DraftReview[];
  readonly events: readonly ControlEvent[];
  readonly reports: readonly CouncilYear[];
}

export interface CouncilYear {
  readonly council: Council;
  readonly year: number;
  readonly meetings: number;
  readonly drafts: number;
  readonly hearings: number;
  readonly monitorings: number;
  readonly heads: number;
}

type Deeds = Omit<CouncilWork, "reports">;

/** What the councils did in one year. */
export function makeCouncilWork(councils: readonly Council[], society: Society): CouncilWork {
  const deeds = {
    meetings: makeMeetings(councils),
    reviews: makeDraftReviews(councils, society),
    events: makeControlEvents(councils, society),
  };
  return { ...deeds, reports: yearlyReports(councils, deeds) };
}

/** A council that was formed in the last quarter has no year to report yet. */
function yearlyReports(councils: readonly Council[], { meetings, reviews, events }: Deeds): CouncilYear[] {
  const counted = (items: readonly { readonly council: Council | null }[]) =>
    Map.groupBy(items, ({ council }) => council?.id);
  const inForm = (form: ControlEvent["form"]) => counted(events.filter((event) => event.form === form));
  const counts = {
    meetings: counted(meetings),
    drafts: counted(reviews),
    hearings: inForm("PUBLIC_HEARING"),
    monitorings: inForm("PUBLIC_MONITORING"),
    heads: inForm("REPORT_HEARING"),
  };
  return councils
    .filter(({ startsOn }) => startsOn < QUARTER.from)
    .map((council) => ({
      council,
      year: YEAR,
      meetings: counts.meetings.get(council.id)?.length ?? 0,
      drafts: counts.drafts.get(council.id)?.length ?? 0,
      hearings: counts.hearings.get(council.id)?.length ?? 0,
      monitorings: counts.monitorings.get(council.id)?.length ?? 0,
      heads: counts.heads.get(council.id)?.length ?? 0,
    }));
}
