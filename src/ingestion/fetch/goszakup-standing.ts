import type { PagedList, RegisterFile } from "../connectors/connector.ts";
import { deltaStem, latestDelta } from "../normalise/delta-names.ts";
import { somePagesNamed } from "../normalise/files.ts";
import { parseJson } from "../normalise/json.ts";
import { memberAt } from "./json-answer.ts";
import type { FetchRequest } from "./transport.ts";

/** How far a list was read. */
export interface Known {
  readonly lastId: number;
  readonly count: number;
}

/** Upon what the next delta stands. */
export interface Before {
  readonly number: number;
  readonly files: readonly RegisterFile[];
  readonly known: ReadonlyMap<PagedList, Known>;
}

/** Nothing where the whole has to be asked for. */
export function standingBefore(
  { standing, connector: { lists = [] } }: FetchRequest,
  question: string,
): Before | undefined {
  if (standing?.question !== question) return undefined;
  const { files } = standing;
  const known = knownOf(files, lists);
  return known && { number: latestDelta(files) + 1, files, known };
}

/**
 * How far the pages that were kept go, by their lists. Nothing where one of them does not rise by its ids: what came since
 * would then not stand after the last one.
 */
function knownOf(
  files: readonly RegisterFile[],
  lists: readonly PagedList[],
): ReadonlyMap<PagedList, Known> | undefined {
  const known = new Map<PagedList, Known>();
  for (const list of lists) {
    const ids = idsOf(files, list);
    const rises = ids.every((id, index) => Number.isSafeInteger(id) && id > (ids[index - 1] ?? 0));
    if (!rises || ids.length === 0) return undefined;
    known.set(list, { lastId: ids.at(-1) as number, count: ids.length });
  }
  return known;
}

function idsOf(files: readonly RegisterFile[], { name, stem, numberedBy = "id" }: PagedList): number[] {
  const deltas = Array.from({ length: latestDelta(files) }, (_, index) => deltaStem(index + 1, stem));
  return [stem, ...deltas]
    .flatMap((one) => somePagesNamed(files, one))
    .flatMap((page) => memberAt(parseJson(page), "data", name) as unknown[])
    .map((item) => Number(memberAt(item, numberedBy)));
}
