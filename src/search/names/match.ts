import type { DescribedOrganization, SpelledName } from "./described-organization.ts";
import {
  type Feature,
  feature,
  nameEvidence,
  otherEvidence,
  qualifierEvidence,
  rounded,
} from "./features.ts";

/** The same organization, perhaps the same, or another. */
export type Outcome = "MATCHED" | "CANDIDATE" | "NEW";

export interface Match {
  readonly score: number;
  readonly outcome: Outcome;
  readonly features: readonly Feature[];
}

/** From here on two descriptions count as one organization, unless there is a rival. */
export const MATCHED_FROM = 0.88;
/** From here on a person should look. */
export const CANDIDATE_FROM = 0.55;
/** A second organization this close behind the first makes both of them candidates. */
export const RIVAL_WITHIN = 0.06;

/** How likely two descriptions mean one organization, with everything that speaks for and against it. */
export function match(left: DescribedOrganization, right: DescribedOrganization): Match {
  const features = [...bestNames(left, right), ...otherEvidence(left, right)];
  const sum = features.reduce((total, { contribution }) => total + contribution, 0);
  const score = rounded(Math.min(1, Math.max(0, sum)));
  return { score, outcome: outcomeOf(score), features };
}

function outcomeOf(score: number): Outcome {
  if (score >= MATCHED_FROM) return "MATCHED";
  return score >= CANDIDATE_FROM ? "CANDIDATE" : "NEW";
}

interface Compared {
  readonly left: SpelledName;
  readonly right: SpelledName;
  readonly features: readonly Feature[];
}

/** The pair of names that speaks most for it, and whether the names in another language agree. */
function bestNames(left: DescribedOrganization, right: DescribedOrganization): readonly Feature[] {
  const pairs = left.names.flatMap((mine) => right.names.map((theirs) => compared(mine, theirs)));
  const best = pairs.reduce((one, other) => (sumOf(other) > sumOf(one) ? other : one), pairs[0] as Compared);
  if (best === undefined) return [];
  const second = pairs.find((pair) => isOther(pair, best));
  return second === undefined ? best.features : [...best.features, secondEvidence(second)];
}

function compared(left: SpelledName, right: SpelledName): Compared {
  return { left, right, features: [nameEvidence(left, right), ...qualifierEvidence(left, right)] };
}

function sumOf({ features }: Compared): number {
  return features.reduce((total, { contribution }) => total + contribution, 0);
}

function isOther({ left, right }: Compared, best: Compared): boolean {
  return left.language === right.language && left !== best.left && right !== best.right;
}

/** One word of Russian may translate several of Kazakh, so that only one of two names agrees. */
function secondEvidence({ left, right, features }: Compared): Feature {
  const sides = { left: left.core, right: right.core };
  const contribution = features[0]?.contribution ?? 0;
  return feature(contribution < LEAST_SECOND ? "secondNameDiffers" : "secondName", sides);
}

const LEAST_SECOND = 0.4;
