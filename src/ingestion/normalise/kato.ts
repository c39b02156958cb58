import { RowRefused } from "./row-refused.ts";

/** A code of the classifier of territories (KATO): nine digits as text, also where a source gives a number. */
export function katoCode(text: string): string {
  if (!/^(?!00)\d{9}$/.test(text)) throw new RowRefused("KATO_INVALID");
  return text;
}
