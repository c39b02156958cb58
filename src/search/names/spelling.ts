import { wholeLetters } from "../../text/whole-letters.ts";
import { BoundedMemory } from "./bounded-memory.ts";

/** What each letter becomes; the Latin ones are those of the spellings of 2018 and 2021 and of plain ASCII. */
const letters = table({
  a: "аәáäâă",
  b: "б",
  v: "в",
  g: "гғǧğģ",
  d: "д",
  e: "еэёéèê",
  j: "ж",
  z: "з",
  i: "ыіийıyïíî",
  k: "кқq",
  l: "л",
  m: "м",
  n: "нңńñŋ",
  o: "оөӛóö",
  p: "п",
  r: "р",
  s: "сcцç",
  t: "т",
  u: "уұүýúūüw",
  f: "ф",
  h: "хһx",
  ch: "ч",
  sh: "шщş",
  ia: "я",
  iu: "ю",
  "": "ъь",
});

const quotationMarks = /[«»“”„‟"'‘’ʼ`]/g;
const marks = /\p{M}/gu;
const notOfWords = /[^\p{L}\p{M}\p{N}]+/gu;

/** Lower case, one space between words, no punctuation: what remains is what a reader would call the same spelling. */
export function folded(text: string): string {
  const bare = wholeLetters(text, "bold").replaceAll(quotationMarks, "");
  return bare.toLowerCase().replaceAll("ё", "е").replaceAll(notOfWords, " ").trim();
}

/**
 * The same text for every way to write it: in Cyrillic with or without the letters of Kazakh, or in one of three Latin
 * spellings. Different words may share it, so it serves to find and not to decide.
 */
export function skeleton(text: string): string {
  return wordsIn(text).map(wordSkeleton).filter(Boolean).join(" ");
}

export function wordsIn(text: string): string[] {
  return text.replaceAll(quotationMarks, "").split(notOfWords);
}

/** Registers repeat few words many times: kept, they take a tenth of the time. */
const known = new BoundedMemory<string>(50_000);

export function wordSkeleton(written: string): string {
  return known.get(written, () => madeSkeleton(folded(written)));
}

/** Latin `c` stands for both ц and с, so ц, ts and с become one; doubled letters are one as well. */
function madeSkeleton(foldedWord: string): string {
  let out = "";
  for (const letter of contracted(foldedWord)) {
    out += letters.get(letter) ?? letter.normalize("NFD").replaceAll(marks, "");
  }
  return out.replaceAll("ts", "s").replaceAll(/(\p{L})\1+/gu, "$1");
}

/** `ia` stays two letters: Diana is Диана. */
function contracted(foldedWord: string): string {
  return foldedWord.replaceAll("kh", "х").replaceAll("zh", "ж").replaceAll("ch", "ч");
}

function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([to, from]) => Array.from(from, (letter) => [letter, to] as const)),
  );
}
