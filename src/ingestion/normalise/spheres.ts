import { RowRefused } from "./row-refused.ts";

/** The item of article 5 of the law on the social order, as text: `7`, `13-1`, `2.2`. */
export function sphereCode(text: string): string {
  if (!/^\d{1,2}(?:[.-]\d{1,2})?$/.test(text)) throw new RowRefused("SPHERE_INVALID");
  return text;
}
