import { addDays, LAST_DAY } from "./calendar.ts";
import { dayInQuarter } from "./council-meetings.ts";
import { DECISIONS, DRAFTS, DRAFTS_BY_LEVEL } from "./council-work-plan.ts";
import type { Decision } from "./council-work-plan.ts";
import type { Council } from "./councils.ts";
import type { Body } from "./organization.ts";
import { Random } from "./random.ts";
import { apportion, deal } from "./shares.ts";
import type { Text } from "./text.ts";
import { draftSubjects } from "./words/council-words.ts";
import type { Society } from "./world.ts";

export type Outcome = "ACCEPTED" | "PARTLY_ACCEPTED" | "REJECTED";

export interface DraftReview {
  readonly id: string;
  readonly council: Council;
  readonly title: Text;
  readonly developer: Body;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly decidedOn: string;
  readonly decision: Decision;
  readonly response: { readonly on: string; readonly outcome: Outcome } | null;
}

/** Ten working days are two weeks. */
const DAYS_TO_REVIEW = 14;
/** Drafts come in until a day that leaves time to decide within the quarter. */
const LAST_RECEIPT = "2025-12-10";
const LATE = 0.03;

/** The drafts that councils reviewed in the quarter. */
export function makeDraftReviews(councils: readonly Council[], society: Society): readonly DraftReview[] {
  const chance = new Random("draft-reviews");
  const counts = apportion(
    DRAFTS,
    councils.map(({ level }) => DRAFTS_BY_LEVEL[level]),
  );
  const decisions = deal(chance, DRAFTS, DECISIONS);
  const reviewing = councils.flatMap((council, index) => Array<Council>(counts[index] ?? 0).fill(council));
  return reviewing.map((council, index) =>
    review(council, { ordinal: index + 1, decision: decisions[index] ?? "APPROVED", society, chance }),
  );
}

interface Circumstances {
  readonly ordinal: number;
  readonly decision: Decision;
  readonly society: Society;
  readonly chance: Random;
}

function review(council: Council, { ordinal, decision, society, chance }: Circumstances): DraftReview {
  const receivedOn = dayInQuarter(council, chance, LAST_RECEIPT);
  const dueOn = addDays(receivedOn, DAYS_TO_REVIEW);
  const decidedOn = chance.chance(LATE)
    ? addDays(dueOn, chance.int(1, 4))
    : addDays(receivedOn, chance.int(3, DAYS_TO_REVIEW));
  return {
    id: `draft-${String(ordinal).padStart(4, "0")}`,
    council,
    title: title(council, chance),
    developer: developer(council, society, chance),
    receivedOn,
    dueOn,
    decidedOn,
    decision,
    response: decision === "APPROVED" ? null : response(decidedOn, decision, chance),
  };
}

/** Ministries draw up orders, quasi-state entities rules, local bodies resolutions and decisions of the maslikhat. */
function title({ level }: Council, chance: Random): Text {
  const { kk, ru } = chance.pick(draftSubjects);
  const act = kindOf(level, chance);
  return { kk: `${act.kk}: ${kk}`, ru: `${act.ru} об утверждении ${ru}` };
}

function kindOf(level: Council["level"], chance: Random): Text {
  if (level === "REPUBLICAN") return { kk: "Бұйрық жобасы", ru: "Проект приказа" };
  if (level === "QUASI_STATE") return { kk: "Ішкі акт жобасы", ru: "Проект акта" };
  return chance.chance(0.6)
    ? { kk: "Әкімдік қаулысының жобасы", ru: "Проект постановления акимата" }
    : { kk: "Мәслихат шешімінің жобасы", ru: "Проект решения маслихата" };
}

/** In a region the departments draw up what the akimat issues. */
function developer({ level, territory, body }: Council, { bodies }: Society, chance: Random): Body {
  const departments = level === "LOCAL_OBLAST" ? bodies.departments.get(territory) : undefined;
  return departments === undefined || chance.chance(0.25) ? body : chance.pick(departments);
}

/** The law gives the body a month; what it would answer after the last day is not there yet. */
function response(decidedOn: string, decision: Decision, chance: Random): DraftReview["response"] {
  const on = addDays(decidedOn, chance.int(4, 30));
  const outcome = outcomeOf(decision, chance);
  return on > LAST_DAY ? null : { on, outcome };
}

function outcomeOf(decision: Decision, chance: Random): Outcome {
  const roll = chance.next();
  if (roll < (decision === "NOT_AGREED" ? 0.35 : 0.7)) return "ACCEPTED";
  return roll < 0.88 ? "PARTLY_ACCEPTED" : "REJECTED";
}
