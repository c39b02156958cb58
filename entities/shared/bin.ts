/** What is wrong with a number that stands where a BIN belongs. */
export type BinProblem = "BIN_LENGTH" | "BIN_STRUCTURE" | "BIN_CHECKSUM" | "IIN_IN_BIN";

const firstPass = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondPass = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Year and month, then 4, 5 or 6 for the kind of entity, then 0 to 3 for the kind of unit. A person's number has the
 * day of birth at the fifth digit, which is 0 to 3, so no number is both.
 */
const binStructure = /^\d{2}(?:0[1-9]|1[0-2])[4-6][0-3]\d{6}$/;
const iinStructure = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}$/;

/**
 * Whether a text is a business identification number (БИН, БСН) as it is issued: twelve digits, their structure and
 * the check digit. `IIN_IN_BIN` means a natural person's number, which must be neither kept nor repeated.
 */
export function checkBin(text: string): "OK" | BinProblem {
  if (!/^\d{12}$/.test(text)) return "BIN_LENGTH";
  if (iinStructure.test(text)) return "IIN_IN_BIN";
  if (!binStructure.test(text)) return "BIN_STRUCTURE";
  return hasCheckDigit(text) ? "OK" : "BIN_CHECKSUM";
}

/** Whether the last of twelve digits agrees with the eleven before it; a remainder of 10 in both passes is never issued. */
export function hasCheckDigit(digits: string): boolean {
  const first = remainder(digits, firstPass);
  const control = first === 10 ? remainder(digits, secondPass) : first;
  return control === Number(digits[11]);
}

function remainder(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [position, weight] of weights.entries()) sum += Number(digits[position]) * weight;
  return sum % 11;
}
