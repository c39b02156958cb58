import type { ControlEvent } from "../generator/control-events.ts";
import { QUARTER } from "../generator/council-work-plan.ts";
import type { DraftReview } from "../generator/draft-reviews.ts";
import type { World } from "../generator/world.ts";
import type { Figure } from "./figure.ts";

const source = "Committee for Civil Society Affairs, report of spring 2023";
const period = "2023-Q1";

type Published = Pick<Figure, "what" | "published" | "unit" | "qualifier" | "ours" | "reason" | "count">;

/** Laid on the last quarter of 2025: see the assumptions. */
const inQuarter = (figure: Published): Figure => ({ ...figure, period, source });

const held =
  (form: ControlEvent["form"]) =>
  ({ councilWork }: World): number =>
    councilWork.events.filter((event) => event.form === form).length;

const decided =
  (...decisions: readonly DraftReview["decision"][]) =>
  ({ councilWork }: World): number =>
    councilWork.reviews.filter(({ decision }) => decisions.includes(decision)).length;

const approved = decided("APPROVED", "APPROVED_WITH_COMMENTS");

export const councilWorkFigures: readonly Figure[] = [
  inQuarter({
    what: "meetings of public councils",
    published: 600,
    qualifier: "about",
    unit: "events",
    ours: 600,
    count: ({ councilWork }) => councilWork.meetings.filter(({ heldOn }) => heldOn >= QUARTER.from).length,
  }),
  inQuarter({
    what: "drafts of legal acts that councils reviewed",
    published: 3000,
    qualifier: "about",
    unit: "units",
    ours: 3000,
    count: ({ councilWork }) => councilWork.reviews.length,
  }),
  inQuarter({
    what: "drafts that councils approved",
    published: 98,
    unit: "percent",
    ours: 98,
    count: (world) => (approved(world) * 100) / world.councilWork.reviews.length,
  }),
  inQuarter({
    what: "drafts that councils returned or did not agree to",
    published: 2000,
    qualifier: "about",
    unit: "units",
    ours: 60,
    reason: "The same report has 98 % of about 3,000 approved, which leaves 60; ours follow the share",
    count: decided("RETURNED_WITH_RECOMMENDATIONS", "NOT_AGREED"),
  }),
  inQuarter({
    what: "public hearings",
    published: 100,
    qualifier: "more than",
    unit: "events",
    ours: 104,
    reason: "Published as more than 100",
    count: held("PUBLIC_HEARING"),
  }),
  inQuarter({
    what: "public monitorings",
    published: 50,
    unit: "events",
    ours: 50,
    count: held("PUBLIC_MONITORING"),
  }),
  inQuarter({
    what: "heads of state bodies heard by councils",
    published: 70,
    qualifier: "about",
    unit: "people",
    ours: 70,
    count: held("REPORT_HEARING"),
  }),
];
