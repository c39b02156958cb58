import type { MeasureStatus } from "./dialogue.ts";
import type { Random } from "./random.ts";
import { apportion } from "./shares.ts";

/** A forum with what follows from it. */
export interface ForumPlan {
  readonly forum: number;
  /** The code of the action plan among the policy documents. */
  readonly plan: string;
  readonly recommendations: number;
  /** How many of them no measure answers. */
  readonly leftOut: number;
  readonly measures: number;
  readonly deadlines: readonly string[];
  readonly statuses: Readonly<Partial<Record<MeasureStatus, number>>>;
}

export interface PlannedMeasure {
  readonly number: number;
  readonly deadline: string;
  readonly status: MeasureStatus;
}

/** The measures of a plan in the order of their deadlines. */
export function planOf(
  { measures, deadlines, statuses }: ForumPlan,
  chance: Random,
): readonly PlannedMeasure[] {
  const shares = Object.entries(statuses) as [MeasureStatus, number][];
  const counts = apportion(
    measures,
    shares.map(([, share]) => share),
  );
  const drawn = chance.shuffle(
    shares.flatMap(([status], index) => Array<MeasureStatus>(counts[index] ?? 0).fill(status)),
  );
  const days = drawn.map(() => chance.pick(deadlines)).toSorted();
  return drawn.map((status, index) => ({ number: index + 1, deadline: days[index] ?? "", status }));
}
