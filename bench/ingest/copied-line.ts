import { checkBin, hasCheckDigit } from "../../entities/shared/bin.ts";

const CONSONANTS = "бвгджзклмнпрст";

/** A line of the register once more, as an organization of its own: another number, another BIN, another name. */
export function copiedLine(line: string, copy: number): string {
  const [number, bin = "", ...rest] = line.split(";");
  const named = rest.join(";").replaceAll(/«[^»]*»/g, (words) => renamed(words, copy));
  return [`${number}-${copy + 1}`, renumbered(bin, copy), named].join(";");
}

/** Words are spelled with the consonants that stand so many places further, which are other words of the same length. */
function renamed(words: string, copy: number): string {
  return words.replaceAll(/[бвгджзклмнпрст]/gi, (letter) => {
    const row = letter === letter.toLowerCase() ? CONSONANTS : CONSONANTS.toUpperCase();
    return row[(row.indexOf(letter) + copy) % row.length] ?? letter;
  });
}

/** A BIN of a serial that the bundled register does not have; what is none stays what it is. */
function renumbered(bin: string, copy: number): string {
  const whole = bin.padStart(12, "0");
  if (bin === "" || !["OK", "BIN_CHECKSUM"].includes(checkBin(whole))) return bin;
  const entity = 4 + Math.floor(copy / 10);
  for (const series of [9, 8, 7, 6, 5]) {
    const eleven = `${whole.slice(0, 4)}${entity}${whole[5]}${series}${copy % 10}${whole.slice(8, 11)}`;
    const valid = Array.from("0123456789", (digit) => eleven + digit).find(hasCheckDigit);
    if (valid !== undefined) return valid.slice(12 - bin.length);
  }
  return bin;
}
