import type { PagedList } from "../connectors/connector.ts";
import { failure } from "./http.ts";
import { memberAt } from "./json-answer.ts";
import type { FetchRequest } from "./transport.ts";

/** The one list of a data set of the open data portal. */
export function firstList({ connector }: FetchRequest): PagedList {
  const [list] = connector.lists ?? [];
  if (list === undefined) {
    throw new Error(`The connector ${connector.id} does not say what is read of its pages.`);
  }
  return list;
}

/** Refuses an item that came on an earlier page: rows moved while the pages were read, so that others were missed. */
export function uniqueItems(address: URL, numberedBy = "id"): (items: readonly unknown[]) => void {
  const seen = new Set<unknown>();
  return (items) => {
    const ids = items.map((item) => memberAt(item, numberedBy)).filter((id) => id != null);
    if (ids.some((id) => seen.has(id))) {
      throw failure("SOURCE_CHANGED", address, "an item came on two pages");
    }
    for (const id of ids) seen.add(id);
  };
}

/** Refuses an item that stands already, where only later ones were asked for. */
export function refuseKnown(
  address: URL,
  { name, numberedBy = "id" }: PagedList,
  items: readonly unknown[],
  lastId: number,
): void {
  if (items.every((item) => Number(memberAt(item, numberedBy)) > lastId)) return;
  throw failure("SOURCE_CHANGED", address, `${name} gives items that came before ${lastId} after it`);
}
