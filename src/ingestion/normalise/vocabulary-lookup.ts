import type { Vocabulary } from "../../../entities/shared/vocabulary.ts";
import { RowRefused } from "./row-refused.ts";

/**
 * Reads the words that a source uses for the members of a vocabulary: their official names in Kazakh and Russian, and
 * the source's own words beside them.
 */
export function termOf<Value extends string>(
  vocabulary: Vocabulary<Value>,
  ownWords: Readonly<Record<string, NoInfer<Value>>> = {},
): (text: string) => Value {
  const values = new Map(Object.entries<Value>(ownWords).map(([name, value]) => [fold(name), value]));
  for (const value of vocabulary.values) {
    const { kk, ru } = vocabulary.terms[value];
    values.set(fold(ru), value);
    if (kk !== null) values.set(fold(kk), value);
  }
  return (text) => {
    const value = values.get(text) ?? values.get(fold(text));
    if (value === undefined) throw new RowRefused("UNKNOWN_VALUE");
    return value;
  };
}

/** Reads the members of a vocabulary by their own names, as files that are put together for Qogam write them. */
export function memberOf<Value extends string>(vocabulary: Vocabulary<Value>): (text: string) => Value {
  return (text) => {
    const value = vocabulary.values.find((member) => member === text);
    if (value === undefined) throw new RowRefused("UNKNOWN_VALUE");
    return value;
  };
}

/** Yes or no as 1 or 0. */
export function flag(text: string): boolean {
  if (text !== "1" && text !== "0") throw new RowRefused("UNKNOWN_VALUE");
  return text === "1";
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/g, " ").trim();
}
