import { RowRefused } from "../../normalise/row-refused.ts";

/** Code → code of the territory above, undefined at the top. */
export type Parents = ReadonlyMap<string, string | undefined>;

/**
 * The territories above one, from the top. They are climbed: zeroing a code's tail finds no parent for the nineteen
 * districts of Astana, Almaty and Shymkent.
 */
export function ancestorsOf(code: string, parents: Parents, field: string): string[] {
  const ancestors: string[] = [];
  for (let above = parents.get(code); above !== undefined; above = parents.get(above)) {
    if (!parents.has(above)) throw new RowRefused("REFERENCE_UNKNOWN", field);
    if (above === code || ancestors.includes(above)) throw new RowRefused("PARENT_CYCLE", field);
    ancestors.unshift(above);
  }
  return ancestors;
}
