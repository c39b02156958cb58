import { BoundedMemory } from "./bounded-memory.ts";
import { wordsIn, wordSkeleton } from "./spelling.ts";
import { sharedBy, TRIGRAMS, type Trigrams, trigramsOf, unique } from "./trigrams.ts";

/** Something with names. */
export interface NamedEntry {
  readonly names: readonly string[];
}

/** So many of the rarest trigrams of a name are looked up; a slip of the hand is in at most three of them. */
const LOOKED_UP = 8;
const LEAST_OF_RAREST = 0.6;
/** A name of which less is found scores below a candidate, whatever else speaks for it. */
const LEAST_OF_ALL = 0.6;

/** Many names, ready to be searched for any few. */
export interface NameIndex {
  /** The trigrams of every name, and whose name it is. */
  readonly trigrams: readonly Trigrams[];
  readonly owners: readonly number[];
  /** The names with a trigram stand together, from `starts[trigram]` on. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

export function nameIndex(many: readonly NamedEntry[]): NameIndex {
  const named = many.flatMap(({ names }, owner) =>
    names.map((name) => ({ owner, trigrams: trigramsOfName(name) })),
  );
  const trigrams = named.map((one) => one.trigrams);
  return { trigrams, owners: named.map(({ owner }) => owner), ...placed(trigrams) };
}

/** Registers repeat words within them and names from one publication to the next. */
const ofNames = new BoundedMemory<Trigrams>(100_000);
const ofWords = new BoundedMemory<Trigrams>(50_000);

function trigramsOfName(name: string): Trigrams {
  return ofNames.get(name, () => {
    const words = wordsIn(name).map((word) => ofWords.get(word, () => trigramsOf(wordSkeleton(word))));
    const all = new Uint32Array(words.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const word of words) {
      all.set(word, at);
      at += word.length;
    }
    return unique(all.toSorted());
  });
}

/** Two passes, so that all lists fit into one array. */
function placed(names: readonly Trigrams[]): Pick<NameIndex, "starts" | "places"> {
  const starts = new Uint32Array(TRIGRAMS + 1);
  for (const name of names) for (const trigram of name) starts[trigram + 1] = (starts[trigram + 1] ?? 0) + 1;
  for (let trigram = 0; trigram < TRIGRAMS; trigram++) {
    starts[trigram + 1] = (starts[trigram + 1] ?? 0) + (starts[trigram] ?? 0);
  }
  const next = starts.slice();
  const places = new Uint32Array(starts[TRIGRAMS] ?? 0);
  for (const [ordinal, name] of names.entries()) {
    for (const trigram of name) {
      const place = next[trigram] ?? 0;
      places[place] = ordinal;
      next[trigram] = place + 1;
    }
  }
  return { starts, places };
}

/**
 * Finds for each of a few names, given by their trigrams, those of many that share rare runs of letters with it.
 * @returns the ordinals of the entries that are worth a closer look, in ascending order
 */
export function similarNames(
  index: NameIndex,
  few: readonly (readonly Trigrams[])[],
): readonly (readonly number[])[] {
  const counts = new Uint8Array(index.trigrams.length);
  return few.map((names) => {
    const found = new Set(names.flatMap((name) => similarTo(index, name, counts)));
    return [...found].toSorted((one, other) => one - other);
  });
}

/** `counts` is all zeros before and after. */
function similarTo(index: NameIndex, name: Trigrams, counts: Uint8Array): number[] {
  const rarest = rarestOf(index, name);
  const least = Math.ceil(LEAST_OF_RAREST * rarest.length);
  const found: number[] = [];
  for (const places of rarest) {
    for (const other of places) {
      const count = (counts[other] ?? 0) + 1;
      counts[other] = count;
      if (count === least) found.push(other);
    }
  }
  for (const places of rarest) for (const other of places) counts[other] = 0;
  return found
    .filter((other) => sharedBy(name, index.trigrams[other] as Trigrams) >= LEAST_OF_ALL * name.length)
    .map((other) => index.owners[other] as number);
}

function rarestOf({ starts, places }: NameIndex, name: Trigrams): readonly Uint32Array[] {
  const lists = [...name].map((trigram) => places.subarray(starts[trigram], starts[trigram + 1]));
  const known = lists.filter((list) => list.length > 0);
  return known.toSorted((one, other) => one.length - other.length).slice(0, LOOKED_UP);
}
