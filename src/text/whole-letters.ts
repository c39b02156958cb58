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

/**
 * One alphabet a word, whole letters, and « » for the marks that registers write as << >>. A word with at least half of
 * its letters in Latin keeps them, unless it is read boldly, as for comparing.
 */
export function wholeLetters(text: string, reading: "careful" | "bold" = "careful"): string {
  const composed = text.normalize("NFC").replaceAll("<<", "«").replaceAll(">>", "»");
  const kazakh = composed.replaceAll("ӛ", "ө").replaceAll("Ӛ", "Ө");
  if (!mixed.test(kazakh)) return kazakh;
  return kazakh.replaceAll(word, (letters) => cyrillicWord(letters, reading === "bold" ? Infinity : 0.5));
}

/** Office programs and scanned documents put Latin `i` for `і`, which would make the word impossible to find. */
function cyrillicWord(letters: string, tooLatin: number): string {
  const latin = letters.match(/[A-Za-z]/g) ?? [];
  const foreign = latin.some((letter) => !(letter in lookAlikes));
  if (foreign || latin.length >= letters.length * tooLatin) return letters;
  return letters.replaceAll(/[A-Za-z]/g, (letter) => lookAlikes[letter] ?? letter);
}
