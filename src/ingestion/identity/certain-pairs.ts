import { RIVAL_WITHIN } from "../../search/names/match.ts";
import type { LikelyPair } from "./likely-pairs.ts";

/** Which sources state each organization, by its key. */
export type StatedBy = ReadonlyMap<string, ReadonlySet<string>>;

/** Pairs that need no person, and those that wait for one. */
export interface Sorted {
  readonly certain: readonly LikelyPair[];
  readonly doubtful: readonly LikelyPair[];
}

/**
 * A pair is certain where it scores as a match and nothing else could be meant: no rival on either side, and no source that
 * lists both, because a source knows its own entries apart.
 */
export function sortPairs(pairs: readonly LikelyPair[], statedBy: StatedBy): Sorted {
  const matched = pairs.filter(({ outcome }) => outcome === "MATCHED");
  const certain = matched.filter(
    (pair) => !haveOneSource(pair, statedBy) && !hasRival(pair, matched, statedBy),
  );
  const joining = new Set(certain.map((pair) => pair.joining.key));
  const chosen = new Set(joinedOnce(certain.filter(({ target }) => !joining.has(target.key))));
  const doubtful = pairs.filter((pair) => !chosen.has(pair) && isWorthwhile(pair, statedBy));
  return { certain: [...chosen], doubtful };
}

/** Without those that could be either of two things, which joining would make one. */
function joinedOnce(pairs: readonly LikelyPair[]): readonly LikelyPair[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { joining } of pairs) (seen.has(joining.key) ? twice : seen).add(joining.key);
  return pairs.filter(({ joining }) => !twice.has(joining.key));
}

function haveOneSource({ joining, target }: LikelyPair, statedBy: StatedBy): boolean {
  return shareSource(joining.key, target.key, statedBy);
}

function shareSource(one: string, other: string, statedBy: StatedBy): boolean {
  const theirs = statedBy.get(other) ?? new Set();
  return [...(statedBy.get(one) ?? [])].some((source) => theirs.has(source));
}

function hasRival(pair: LikelyPair, matched: readonly LikelyPair[], statedBy: StatedBy): boolean {
  return matched.some(
    (other) => other !== pair && (isOtherTarget(pair, other) || isOtherJoining(pair, other, statedBy)),
  );
}

/** Where one has a BIN, only another with a BIN is a rival: the two may both be joined to it. */
function isOtherTarget(pair: LikelyPair, other: LikelyPair): boolean {
  const rival = other.target.numbered || !pair.target.numbered;
  return rival && other.joining === pair.joining && other.score > pair.score - RIVAL_WITHIN;
}

/** Two entries of one source cannot both be the same organization. */
function isOtherJoining(pair: LikelyPair, other: LikelyPair, statedBy: StatedBy): boolean {
  return other.target === pair.target && shareSource(pair.joining.key, other.joining.key, statedBy);
}

/** What one source lists twice is seldom the same, so that only what could not be closer is shown. */
function isWorthwhile(pair: LikelyPair, statedBy: StatedBy): boolean {
  return pair.outcome === "MATCHED" || !haveOneSource(pair, statedBy);
}
