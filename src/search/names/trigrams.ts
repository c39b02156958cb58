/** Runs of three letters as numbers in ascending order, each once; a skeleton has few enough letters for that. */
export type Trigrams = Uint32Array;

/** How many numbers a trigram can have. */
export const TRIGRAMS = 64 ** 3;

const BLANK = 0;
const OTHERS_FROM = 37;
const OTHERS = 27;

/** With the beginning and the end of each word counted in. */
export function trigramsOf(skeleton: string): Trigrams {
  const found = new Uint32Array(skeleton.length + 3 * (skeleton.split(" ").length + 1));
  let count = 0;
  let run = 0;
  for (const letter of ` ${skeleton} `) {
    const code = codeOf(letter);
    run = code === BLANK ? endOfWord(run) : (run * 64 + code) % TRIGRAMS;
    if (run !== 0) found[count++] = run;
    if (code === BLANK) run = 0;
  }
  return unique(found.subarray(0, count).toSorted());
}

/** The last two letters and the blank after them; nothing where no word was. */
function endOfWord(run: number): number {
  return run === 0 ? 0 : (run * 64) % TRIGRAMS;
}

function codeOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code === 32) return BLANK;
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : OTHERS_FROM + (code % OTHERS);
}

export function unique(sorted: Trigrams): Trigrams {
  let kept = 0;
  for (const trigram of sorted) if (kept === 0 || sorted[kept - 1] !== trigram) sorted[kept++] = trigram;
  return sorted.slice(0, kept);
}

/** How many trigrams two texts have in common. */
export function sharedBy(one: Trigrams, other: Trigrams): number {
  let shared = 0;
  let at = 0;
  for (const trigram of one) {
    while (at < other.length && (other[at] as number) < trigram) at++;
    if (other[at] === trigram) shared++;
  }
  return shared;
}

/** Twice what two texts share over what they have together: 0 for nothing in common, 1 for the same. */
export function similarity(one: Trigrams, other: Trigrams): number {
  const together = one.length + other.length;
  return together === 0 ? 0 : (2 * sharedBy(one, other)) / together;
}
