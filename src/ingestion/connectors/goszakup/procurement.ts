import type { Fields } from "../../normalise/fields.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import type { PagedList, RegisterFile } from "../connector.ts";
import { rowsOfRoot } from "./pages.ts";
import { roots } from "./roots.ts";

/** What contracts refer to. */
export interface Procurement {
  readonly announcement: (contract: Fields) => Fields | undefined;
  readonly lots: (units: readonly Fields[]) => readonly Fields[];
  readonly plans: (units: readonly Fields[]) => readonly Fields[];
}

export function procurement(files: readonly RegisterFile[]): Procurement {
  const announcements = byId(files, roots.announcements);
  const lots = byId(files, roots.lots);
  const plans = byId(files, roots.plans);
  return {
    announcement: (contract) => one(contract, "trdBuyId", announcements),
    lots: (units) => distinct(units, "lotId", lots),
    plans: (units) => distinct(units, "plnPointId", plans),
  };
}

function byId(files: readonly RegisterFile[], root: PagedList): ReadonlyMap<string, Fields> {
  return new Map(rowsOfRoot(files, root).map(({ fields }) => [fields.mark("id") ?? "", fields]));
}

function distinct(
  rows: readonly Fields[],
  field: string,
  index: ReadonlyMap<string, Fields>,
): readonly Fields[] {
  const found = rows.map((row) => one(row, field, index));
  return [...new Set(found.filter((row) => row !== undefined))];
}

function one(row: Fields, field: string, index: ReadonlyMap<string, Fields>): Fields | undefined {
  const id = row.given(field);
  if (id === undefined) return undefined;
  const found = index.get(id);
  if (found === undefined) throw new RowRefused("REFERENCE_UNKNOWN", field);
  return found;
}
