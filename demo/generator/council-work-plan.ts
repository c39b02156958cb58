/**
 * The published quarter is the first of 2023. Nearly all bundled convocations began after it, so its numbers are laid
 * on the last quarter in which anything happens here, when every council sits.
 */
export const QUARTER = { from: "2025-10-01", to: "2025-12-30" };

export const MEETINGS = 600;
export const MEETINGS_WITHOUT_QUORUM = 9;

/** 98 of a hundred drafts are approved, one way or the other. */
export const DECISIONS = [
  ["APPROVED", 2310],
  ["APPROVED_WITH_COMMENTS", 630],
  ["RETURNED_WITH_RECOMMENDATIONS", 46],
  ["NOT_AGREED", 14],
] as const;
export const DRAFTS = DECISIONS.reduce((sum, [, count]) => sum + count, 0);

/** How many drafts a council has to review beside one of a district. */
export const DRAFTS_BY_LEVEL = {
  REPUBLICAN: 4,
  QUASI_STATE: 0.5,
  LOCAL_OBLAST: 3,
  LOCAL_DISTRICT: 1,
} as const;

/** Events by form and by who began them; the first three of councils are published. */
export const EVENTS = [
  { form: "PUBLIC_HEARING", initiator: "COUNCIL", count: 104 },
  { form: "PUBLIC_MONITORING", initiator: "COUNCIL", count: 50 },
  { form: "REPORT_HEARING", initiator: "COUNCIL", count: 70 },
  { form: "PUBLIC_EXPERTISE", initiator: "COUNCIL", count: 10 },
  { form: "PUBLIC_EXPERTISE", initiator: "NPO", count: 12 },
  { form: "PUBLIC_DISCUSSION", initiator: "NPO", count: 18 },
  { form: "PUBLIC_DISCUSSION", initiator: "CITIZEN_GROUP", count: 8 },
] as const;

/** Earlier in the year of the quarter each council that sat met once a quarter. */
export const EARLIER_QUARTERS = [
  { from: "2025-01-13", to: "2025-03-20" },
  { from: "2025-04-01", to: "2025-06-27" },
  { from: "2025-07-01", to: "2025-09-26" },
] as const;

export const YEAR = 2025;

export type Decision = (typeof DECISIONS)[number][0];
export type ControlForm = (typeof EVENTS)[number]["form"];
export type Initiator = (typeof EVENTS)[number]["initiator"];
