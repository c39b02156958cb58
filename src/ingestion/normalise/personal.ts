import { checkBin, hasCheckDigit } from "../../../entities/shared/bin.ts";

const numbers = /\d{10,}/g;
const telephones = /(?<![\d+])(?:\+\s?7|8)[\s(-]*7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/g;
// Bounded as addresses are (RFC 5321) and begun where a word begins: else the time grows with the square of a text.
const mails =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** The text without persons' numbers (IIN), telephone numbers and e-mail addresses; each leaves a word in its place. */
export function maskPersonal(text: string): string {
  // Without its sign an address is looked for from every letter, which takes most of the time of an import.
  const unaddressed = text.includes("@") ? text.replaceAll(mails, "[e-mail]") : text;
  const masked = unaddressed
    .replaceAll(telephones, "[telephone]")
    .replaceAll(numbers, (digits) => (isPersonsNumber(digits) ? "[IIN]" : digits));
  // The same in a copy would be kept beside the file's text as often as there are rows.
  return masked === text ? text : masked;
}

/** Ten or eleven digits are a person's number only with the right check digit: they may as well be anything else. */
function isPersonsNumber(digits: string): boolean {
  const padded = digits.padStart(12, "0");
  return checkBin(padded) === "IIN_IN_BIN" && (digits.length === 12 || hasCheckDigit(padded));
}
