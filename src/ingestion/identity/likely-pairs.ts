import { match, type Match } from "../../search/names/match.ts";
import { nameIndex, similarNames } from "../../search/names/name-index.ts";
import type { DescribedRow } from "./described-rows.ts";

/** Two organizations of the register that may be one; `joining` is the one without a BIN, or the one that came later. */
export interface LikelyPair extends Match {
  readonly joining: DescribedRow;
  readonly target: DescribedRow;
}

/** Every pair of an organization without a BIN and any other, one of which is new or changed, that a person should see. */
export function likelyPairs(rows: readonly DescribedRow[]): readonly LikelyPair[] {
  const unnumbered = rows.filter(({ numbered }) => !numbered);
  const [changed, unchanged] = [true, false].map((is) => unnumbered.filter((row) => row.changed === is));
  const pairs = [
    ...pairsBetween(changed ?? [], rows),
    ...pairsBetween(
      unchanged ?? [],
      rows.filter((row) => row.changed),
    ),
  ];
  return [...new Map(pairs.map((pair) => [`${pair.joining.key} ${pair.target.key}`, pair])).values()];
}

function pairsBetween(few: readonly DescribedRow[], many: readonly DescribedRow[]): readonly LikelyPair[] {
  if (few.length === 0 || many.length === 0) return [];
  const index = nameIndex(many);
  const wanted = few.map((row) => row.description().names.map(({ trigrams }) => trigrams));
  return similarNames(index, wanted).flatMap((ordinals, ordinal) =>
    ordinals.flatMap((other) => likelyPair(few[ordinal] as DescribedRow, many[other] as DescribedRow)),
  );
}

function likelyPair(one: DescribedRow, other: DescribedRow): LikelyPair[] {
  if (one.key === other.key) return [];
  const [joining, target] = other.numbered || other.id < one.id ? [one, other] : [other, one];
  const matched = match(joining.description(), target.description());
  return matched.outcome === "NEW" ? [] : [{ ...matched, joining, target }];
}
