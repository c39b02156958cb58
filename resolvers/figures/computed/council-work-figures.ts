import { count, type ComputedFigure } from "./computed-figure.ts";

/** The register begins in 2025: what is published for the first quarter of 2023 is laid on the last one of 2025 there. */
const QUARTER = '{ gte: "2025-10-01", lte: "2025-12-31" }';
const LAID = "the last quarter of 2025, on which the register lays the published one of 2023";
const DRAFTS = `decidedOn: ${QUARTER}`;

const report = (figure: string): readonly string[] => [`committee-2023:councils.${figure}`];

const held = (figure: string, form: string, explanation: string): ComputedFigure =>
  count(report(figure), {
    list: "publicControlEvents",
    filter: `form: { eq: ${form} }, startsOn: ${QUARTER}`,
    explanation,
  });

export const councilWorkFigures: readonly ComputedFigure[] = [
  count(report("meetings"), {
    list: "councilMeetings",
    filter: `heldOn: ${QUARTER}`,
    explanation: `Meetings of public councils in ${LAID}.`,
  }),
  count(report("npa_reviewed"), {
    list: "draftActReviews",
    filter: DRAFTS,
    explanation: `Draft acts on which councils decided in ${LAID}.`,
  }),
  count(report("npa_returned"), {
    list: "draftActReviews",
    filter: `${DRAFTS}, decision: { in: [RETURNED_WITH_RECOMMENDATIONS, NOT_AGREED] }`,
    explanation: `Draft acts returned or not agreed in ${LAID}; it follows the published 98 %, which leaves 60.`,
  }),
  {
    figures: report("npa_approved_share"),
    query: `{ approved: draftActReviews(filter: { ${DRAFTS}, decision: { in: [APPROVED, APPROVED_WITH_COMMENTS] } }) { totalCount } all: draftActReviews(filter: { ${DRAFTS} }) { totalCount } }`,
    path: "100 * $.approved.totalCount / $.all.totalCount",
    explanation: `Draft acts approved, with comments or without, among those decided on in ${LAID}.`,
  },
  held("hearings", "PUBLIC_HEARING", `Public hearings that began in ${LAID}.`),
  held("monitorings", "PUBLIC_MONITORING", `Public monitorings that began in ${LAID}.`),
  held("heads_reported", "REPORT_HEARING", `Hearings of a report, each of one head of a body, in ${LAID}.`),
];
