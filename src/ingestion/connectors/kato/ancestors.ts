import { RowRefused } from "../../normalise/row-refused.ts";
import type { SourceRow } from "../../normalise/rows.ts";

/** Code → code of the territory above, undefined at the top. */
export type Parents = ReadonlyMap<string, string | undefined>;

export function parentsOf(rows: readonly SourceRow[]): Parents {
  const parents = new Map<string, string | undefined>();
  for (const { fields } of rows) {
    const code = fields.given("kato");
    if (code !== undefined) parents.set(code, fields.given("parent_kato"));
  }
  return parents;
}

/**
 * The territories above one, from the top. They are climbed: zeroing a code's tail finds no parent for the nineteen
 * districts of Astana, Almaty and Shymkent.
 */
export function ancestorsOf(code: string, parents: Parents): string[] {
  const ancestors: string[] = [];
  for (let above = parents.get(code); above !== undefined; above = parents.get(above)) {
    if (!parents.has(above)) throw new RowRefused("REFERENCE_UNKNOWN", "parent_kato");
    if (above === code || ancestors.includes(above)) throw new RowRefused("PARENT_CYCLE", "parent_kato");
    ancestors.unshift(above);
  }
  return ancestors;
}
