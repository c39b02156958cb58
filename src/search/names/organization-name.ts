import { wholeLetters } from "../../text/whole-letters.ts";
import {
  abbreviations,
  formPhrases,
  qualifierPhrases,
  stopStems,
  type NameForm,
  type Phrase,
  type Qualifier,
} from "./form-words.ts";
import { folded, skeleton } from "./spelling.ts";

/** A name taken apart. */
export interface OrganizationName {
  readonly form: NameForm | null;
  readonly qualifiers: ReadonlySet<Qualifier>;
  /** The name proper, folded. */
  readonly core: string;
  /** The same for every spelling of it, without words that tell nothing apart. */
  readonly skeleton: string;
  /** What stands beside the quoted name and is no form, such as the place of a branch, as a skeleton. */
  readonly beside: string;
}

interface Word {
  readonly text: string;
  readonly stem: string;
}

interface Understood {
  readonly words: readonly Word[];
  readonly forms: readonly NameForm[];
  readonly qualifiers: readonly Qualifier[];
}

const firstMark = /["«“„]/;
const lastMark = /["»”](?=[^"»”]*$)/;

/**
 * Takes a name apart. A Russian form stands before the quoted name, a Kazakh one after it with a possessive suffix; without
 * quotation marks a form counts only at the beginning or at the end.
 */
export function parseOrganizationName(text: string): OrganizationName {
  const whole = wholeLetters(text, "bold").trim();
  const { before, quoted, after } = parts(whole);
  const outside = everywhere(wordsOf(`${before} ${after}`));
  const inside = atEdges(wordsOf(quoted));
  const coreWords = inside.words.length === 0 ? wordsOf(quoted) : inside.words;
  const telling = coreWords.filter(({ stem }) => !stopStems.has(stem));
  return {
    form: narrowest([...outside.forms, ...inside.forms]),
    qualifiers: new Set([...outside.qualifiers, ...inside.qualifiers]),
    core: coreWords.map((word) => folded(word.text)).join(" "),
    skeleton: telling.map(({ stem }) => stem).join(" "),
    beside: outside.words.map(({ stem }) => stem).join(" "),
  };
}

/** From the first opening mark to the last closing one; marks are often doubled, nested or left open. */
function parts(text: string): { before: string; quoted: string; after: string } {
  const start = text.search(firstMark);
  if (start < 0) return { before: "", quoted: text, after: "" };
  const end = text.search(lastMark);
  const close = end > start ? end : text.length;
  return { before: text.slice(0, start), quoted: text.slice(start + 1, close), after: text.slice(close + 1) };
}

function wordsOf(text: string): Word[] {
  const found = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return found.map((word) => ({ text: word, stem: skeleton(word) })).filter(({ stem }) => stem !== "");
}

/** Outside of the quoted name whatever is a form or a qualifier counts, wherever it stands. */
function everywhere(words: readonly Word[]): Understood {
  let rest: Understood = { words: [], forms: [], qualifiers: [] };
  for (let at = 0; at < words.length;) {
    const found = understoodAt(words, at);
    rest = found === undefined ? { ...rest, words: [...rest.words, words[at] as Word] } : joined(rest, found);
    at += found?.length ?? 1;
  }
  return rest;
}

/** Inside of it only what begins or ends it; and something must remain. */
function atEdges(words: readonly Word[]): Understood {
  let rest: Understood = { words, forms: [], qualifiers: [] };
  while (rest.words.length > 1) {
    const found = atStart(rest.words) ?? atEnd(rest.words);
    if (found === undefined || found.length >= rest.words.length) return rest;
    const left = found.from === 0 ? rest.words.slice(found.length) : rest.words.slice(0, found.from);
    rest = { ...joined(rest, found), words: left };
  }
  return rest;
}

interface Found {
  readonly from: number;
  readonly length: number;
  readonly form?: NameForm;
  readonly qualifiers: readonly Qualifier[];
}

/** Of qualifiers only "charitable" is left out of a name: «Республиканский центр» is one's own name. */
function atStart(words: readonly Word[]): Found | undefined {
  const found = understoodAt(words, 0);
  return found?.form !== undefined || isBesideForm(found) ? found : undefined;
}

function atEnd(words: readonly Word[]): Found | undefined {
  for (let from = Math.max(0, words.length - LONGEST_PHRASE); from < words.length; from++) {
    const found = understoodAt(words, from);
    const ends = found !== undefined && from + found.length === words.length;
    if (ends && (found.form !== undefined || isBesideForm(found))) return found;
  }
  return undefined;
}

function isBesideForm(found: Found | undefined): boolean {
  return found?.qualifiers.some((qualifier) => qualifier === "CHARITABLE" || qualifier === "BRANCH") === true;
}

const LONGEST_PHRASE = 7;

function understoodAt(words: readonly Word[], from: number): Found | undefined {
  const short = abbreviations.get((words[from] as Word).text);
  if (short !== undefined) return { from, length: 1, form: short.form, qualifiers: short.qualifiers ?? [] };
  const form = starting(formStarts, words[from] as Word).find((phrase) => stands(phrase, words, from));
  if (form !== undefined) return { from, length: form.stems.length, form: form.meaning, qualifiers: [] };
  const qualifier = starting(qualifierStarts, words[from] as Word).find((phrase) =>
    stands(phrase, words, from),
  );
  return qualifier && { from, length: qualifier.stems.length, qualifiers: [qualifier.meaning] };
}

/** Phrases by how their first word begins; to try each at every word would take most of the time. */
const formStarts = byStart(formPhrases);
const qualifierStarts = byStart(qualifierPhrases);

function byStart<Meaning>(
  phrases: readonly Phrase<Meaning>[],
): ReadonlyMap<string, readonly Phrase<Meaning>[]> {
  return Map.groupBy(phrases, ({ stems }) => startOf(stems[0] ?? ""));
}

function starting<Meaning>(starts: ReadonlyMap<string, readonly Phrase<Meaning>[]>, { stem }: Word) {
  return starts.get(startOf(stem)) ?? [];
}

function startOf(stem: string): string {
  return stem.slice(0, 3);
}

/** Endings of cases and possessive suffixes are at most this long. */
const LONGEST_ENDING = 6;

function stands({ stems }: Phrase<unknown>, words: readonly Word[], from: number): boolean {
  return stems.every((stem, index) => {
    const word = words[from + index]?.stem;
    return (
      word !== undefined && word.startsWith(stem) && word.length - stem.length <= endingOf(stem, stems.length)
    );
  });
}

/** A short stem that stands alone, such as қор, begins many other words. */
function endingOf(stem: string, words: number): number {
  return words === 1 && stem.length <= 4 ? 2 : LONGEST_ENDING;
}

function joined(rest: Understood, { form, qualifiers }: Found): Understood {
  return {
    words: rest.words,
    forms: form === undefined ? rest.forms : [...rest.forms, form],
    qualifiers: [...rest.qualifiers, ...qualifiers],
  };
}

/** The first form that says which kind it is, else one that does not. */
function narrowest(forms: readonly NameForm[]): NameForm | null {
  return forms.find((form) => form !== "FOUNDATION" && form !== "ASSOCIATION") ?? forms[0] ?? null;
}
