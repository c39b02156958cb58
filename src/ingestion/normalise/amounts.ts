import { RowRefused } from "./row-refused.ts";

/** How a source writes amounts. `group` stands between thousands and may be left out; a space is any kind of space. */
export interface AmountFormat {
  readonly group?: " " | "." | ",";
  readonly decimal: "." | ",";
}

/** The columns are numeric(18, 2). */
const longestWhole = 16;

/** Reads amounts of one format into decimal strings with two decimals, such as `12345678.90`. */
export function amountIn(format: AmountFormat): (text: string) => string {
  const pattern = patternOf(format);
  return (text) => {
    const { sign, whole, cents = "" } = pattern.exec(text)?.groups ?? {};
    if (whole === undefined) throw new RowRefused("AMOUNT_AMBIGUOUS");
    const digits = whole.replaceAll(/\D/g, "").replace(/^0+(?=\d)/, "");
    if (digits.length > longestWhole) throw new RowRefused("AMOUNT_AMBIGUOUS");
    if (sign !== undefined && /[1-9]/.test(whole + cents)) throw new RowRefused("NEGATIVE");
    return `${digits}.${cents.padEnd(2, "0")}`;
  };
}

function patternOf({ group, decimal }: AmountFormat): RegExp {
  const between = group === undefined ? "" : `|\\d{1,3}(?:${group === " " ? "\\s" : `\\${group}`}\\d{3})+`;
  return new RegExp(`^(?<sign>[-−])?(?<whole>\\d+${between})(?:\\${decimal}(?<cents>\\d{1,2}))?$`);
}

/** `12345678.90`, as programs write it. */
export const plainAmount = amountIn({ decimal: "." });

/** `12 345 678,90`, as people write it in Kazakh and Russian. */
export const spacedAmount = amountIn({ group: " ", decimal: "," });

/** The exact sum of decimal strings with two decimals; undefined where there is none. */
export function sumOfAmounts(amounts: readonly string[]): string | undefined {
  if (amounts.length === 0) return undefined;
  let cents = 0n;
  for (const amount of amounts) cents += BigInt(amount.replace(".", ""));
  const digits = String(cents).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A share as a percentage from 0 to 100, with the separators of the format. */
export function percentIn(format: AmountFormat): (text: string) => string {
  const read = amountIn(format);
  return (text) => {
    const percent = read(text);
    if (Number(percent) > 100) throw new RowRefused("NUMBER_INVALID");
    return percent;
  };
}

/** A count, a year, a position: whole and not negative, at most what a PostgreSQL integer holds. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d{1,10}$/.test(text) || value > 2_147_483_647) throw new RowRefused("NUMBER_INVALID");
  return value;
}

export function year(text: string): number {
  const value = wholeNumber(text);
  if (value < 1900 || value > 2100) throw new RowRefused("NUMBER_INVALID");
  return value;
}
