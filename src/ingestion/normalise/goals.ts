import { RowRefused } from "./row-refused.ts";

/** A Sustainable Development Goal by its number, `1` to `17`, without zeros before it. */
export function goalCode(text: string): string {
  if (!/^(?:[1-9]|1[0-7])$/.test(text)) throw new RowRefused("NUMBER_INVALID");
  return text;
}
