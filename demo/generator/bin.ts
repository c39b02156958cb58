import type { Random } from "./random.ts";

const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** The first serial that the state register can be relied on never to have issued within one month. */
const FIRST_INVENTED_SERIAL = 90_000;

/** The twelfth digit, or null where the rule gives none and the number is never issued. */
function checkDigit(eleven: string): number | null {
  const first = weighted(eleven, FIRST_PASS);
  if (first < 10) return first;
  const second = weighted(eleven, SECOND_PASS);
  return second < 10 ? second : null;
}

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;

/** Hands out BINs of the invented range: month of registration, resident legal entity, head unit or branch. */
export class BinIssuer {
  private readonly serials = new Map<string, number>();
  private readonly first: number;

  constructor(first: number = FIRST_INVENTED_SERIAL) {
    this.first = first;
  }

  issue(registeredOn: string, unit: 0 | 1 | 2 = 0): string {
    const month = registeredOn.slice(2, 4) + registeredOn.slice(5, 7);
    const prefix = `${month}4${unit}`;
    const serial = this.serials.get(month) ?? this.first;
    // An odd step keeps neighbours apart, so that one wrong digit does not name another organization.
    this.serials.set(month, serial + 7);
    const digit = checkDigit(`${prefix}${serial}`);
    return digit === null ? this.issue(registeredOn, unit) : `${prefix}${serial}${digit}`;
  }
}

/** The same BIN with another last digit. */
export const spoiled = (bin: string): string => bin.slice(0, 11) + ((Number(bin[11]) + 5) % 10);

/** The same BIN with a month that no year has. */
export const misshapen = (bin: string): string => `${bin.slice(0, 2)}13${bin.slice(4)}`;

/** A number in the form of an IIN of somebody born in the nineteenth century: valid, and nobody's. */
export function strayIin(random: Random): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const birth = two(random.int(0, 99)) + two(random.int(1, 12)) + two(random.int(1, 28));
  const eleven = `${birth}${random.int(1, 2)}${random.int(1000, 9999)}`;
  const digit = checkDigit(eleven);
  return digit === null ? strayIin(random) : eleven + digit;
}
