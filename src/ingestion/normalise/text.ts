/** Latin letters that look like Cyrillic ones; capital Y is left out because it looks like both У and Ү. */
const lookAlikes: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  I: "І",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  a: "а",
  c: "с",
  e: "е",
  h: "һ",
  i: "і",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
};

const word = /[\p{L}\p{M}]+/gu;
const mixed = /[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]/;
// Everything that is not to be seen: controls (PostgreSQL refuses NUL), soft hyphens, zero-width marks.
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f]|[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const placeholder = /^[-–—.,_*\s]+$/;

/** A text as it should be read: whole letters, one alphabet a word, single spaces. Undefined where it says nothing. */
export function cleanText(text: string): string | undefined {
  const visible = text.toWellFormed().replaceAll(invisible, unseen).replaceAll(/\s+/g, " ").trim();
  if (visible === "" || isPlaceholder(visible)) return undefined;
  return oneAlphabet(visible.normalize("NFC").replaceAll("<<", "«").replaceAll(">>", "»"));
}

/** `-`, `.` and the like stand in registers for "nothing". */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

function unseen(character: string): string {
  return character < "\u00a0" ? " " : "";
}

function oneAlphabet(text: string): string {
  const kazakh = text.replaceAll("ӛ", "ө").replaceAll("Ӛ", "Ө");
  return mixed.test(kazakh) ? kazakh.replaceAll(word, cyrillicWord) : kazakh;
}

/** Office programs and scanned documents put Latin `i` for `і`, which would make the word impossible to find. */
function cyrillicWord(letters: string): string {
  const latin = letters.match(/[A-Za-z]/g) ?? [];
  const foreign = latin.some((letter) => !(letter in lookAlikes));
  if (foreign || latin.length * 2 >= letters.length) return letters;
  return letters.replaceAll(/[A-Za-z]/g, (letter) => lookAlikes[letter] ?? letter);
}
