import { wholeNumber } from "./amounts.ts";

/** A number as a publication words it. */
export interface PublishedCount {
  readonly value: number;
  readonly qualifier: "EXACT" | "ABOUT" | "MORE_THAN";
}

/** `14`, `~10` or `>500`. */
export function publishedCount(text: string): PublishedCount {
  const qualifier = ({ "~": "ABOUT", ">": "MORE_THAN" } as const)[text.charAt(0)] ?? "EXACT";
  return { value: wholeNumber(qualifier === "EXACT" ? text : text.slice(1)), qualifier };
}
