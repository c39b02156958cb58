import { addDays, dayBetween, earlier, LAST_DAY } from "./calendar.ts";
import { dialogueEvents } from "./dialogue-events.ts";
import type { DialogueEvent } from "./dialogue-events.ts";
import { planOf } from "./dialogue-plan.ts";
import type { ForumPlan, PlannedMeasure } from "./dialogue-plan.ts";
import { makeInteractionCouncils } from "./interaction-councils.ts";
import type { InteractionCouncil } from "./interaction-councils.ts";
import type { Body } from "./organization.ts";
import { Random } from "./random.ts";
import type { Text } from "./text.ts";
import { measures, recommendations } from "./words/dialogue-words.ts";
import { themes } from "./words/themes.ts";
import type { Society } from "./world.ts";

export type MeasureStatus = "PLANNED" | "IN_PROGRESS" | "DONE" | "OVERDUE" | "DROPPED";

export interface PlanItem {
  readonly forum: number;
  readonly plan: string;
  readonly number: number;
  readonly sphere: string;
  readonly theme: Text;
  readonly measure: Text;
  readonly form: Text;
  readonly deadline: string;
  readonly responsible: Body;
  readonly status: MeasureStatus;
  readonly completedOn: string | null;
}

export interface Recommendation {
  readonly forum: number;
  readonly number: number;
  readonly sphere: string;
  readonly text: Text;
  readonly addressee: Body;
  /** The number of the measure that answers it, null where the plan left it out. */
  readonly item: number | null;
}

/** What forums recommended, what became of it, and who met before them. */
export interface Dialogue {
  readonly recommendations: readonly Recommendation[];
  readonly items: readonly PlanItem[];
  readonly events: readonly DialogueEvent[];
  readonly councils: readonly InteractionCouncil[];
}

const forums: readonly ForumPlan[] = [
  {
    forum: 10,
    plan: "forum-10-plan",
    recommendations: 512,
    leftOut: 37,
    measures: 186,
    deadlines: [
      "2022-03-31",
      "2022-06-30",
      "2022-09-30",
      "2022-12-30",
      "2023-03-31",
      "2023-06-30",
      "2023-12-29",
    ],
    statuses: { DONE: 0.81, OVERDUE: 0.11, DROPPED: 0.08 },
  },
  {
    forum: 12,
    plan: "forum-12-plan",
    recommendations: 400,
    leftOut: 0,
    measures: 148,
    deadlines: ["2026-03-31", "2026-06-30", "2026-12-30", "2027-06-30", "2027-12-30"],
    statuses: { PLANNED: 0.7, IN_PROGRESS: 0.26, DONE: 0.04 },
  },
];

export function makeDialogue(society: Society): Dialogue {
  const chance = new Random("civil dialogue");
  const plans = forums.map((plan) => answered(plan, society, chance));
  return {
    recommendations: plans.flatMap((plan) => plan.recommendations),
    items: plans.flatMap((plan) => plan.items),
    events: dialogueEvents(society),
    councils: makeInteractionCouncils(society),
  };
}

function answered(
  plan: ForumPlan,
  society: Society,
  chance: Random,
): Pick<Dialogue, "recommendations" | "items"> {
  const items = planOf(plan, chance).map((planned) => itemOf(plan, planned, society, chance));
  const chosen = chance.shuffle([
    ...Array.from(
      { length: plan.recommendations - plan.leftOut },
      (_, index) => items[index % items.length] ?? null,
    ),
    ...Array<null>(plan.leftOut).fill(null),
  ]);
  return {
    items,
    recommendations: chosen.map((item, index) =>
      recommendationOf(plan, index + 1, item, { society, chance }),
    ),
  };
}

function itemOf(plan: ForumPlan, planned: PlannedMeasure, society: Society, chance: Random): PlanItem {
  const { number, status, deadline } = planned;
  const [sphere, theme] = subject(chance);
  const { measure, form } = chance.pick(measures);
  return {
    forum: plan.forum,
    plan: plan.plan,
    number,
    sphere,
    theme,
    measure: measure(theme),
    form,
    deadline,
    responsible: addresseeIn(society, chance),
    status,
    completedOn: status === "DONE" ? completion(deadline, chance) : null,
  };
}

/** Up to three months before the deadline or one after it, and not later than anything else. */
function completion(deadline: string, chance: Random): string {
  const latest = earlier(addDays(deadline, 30), LAST_DAY);
  return dayBetween(chance, addDays(earlier(deadline, LAST_DAY), -60), latest);
}

interface Tools {
  readonly society: Society;
  readonly chance: Random;
}

function recommendationOf(
  { forum }: ForumPlan,
  number: number,
  item: PlanItem | null,
  { society, chance }: Tools,
): Recommendation {
  const [sphere, theme] = item ? [item.sphere, item.theme] : subject(chance);
  return {
    forum,
    number,
    sphere,
    text: chance.pick(recommendations)(theme),
    addressee: item?.responsible ?? addresseeIn(society, chance),
    item: item?.number ?? null,
  };
}

function subject(chance: Random): readonly [string, Text] {
  const sphere = chance.pick(Object.keys(themes));
  return [sphere, chance.pick(themes[sphere] ?? [])];
}

/** A ministry, or, for a third of them, the akim's office of a region. */
function addresseeIn({ bodies, places }: Society, chance: Random): Body {
  const akimat = bodies.akimat.get(chance.pick(places.regions).kato);
  return chance.chance(1 / 3) && akimat !== undefined ? akimat : chance.pick(bodies.central);
}
