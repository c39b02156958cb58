import { deltaStem, latestDelta } from "../../normalise/delta-names.ts";
import { pagesNamed, somePagesNamed, unusable } from "../../normalise/files.ts";
import { itemRows, listIn, memberOf, parseJson } from "../../normalise/json.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import type { PagedList, RegisterFile } from "../connector.ts";

/** All rows of a root; the publisher counts them in `extensions`, beside the data. */
export function rowsOfRoot(files: readonly RegisterFile[], root: PagedList): SourceRow[] {
  const pages = pagesOf(files, root).map((file) => ({ file, content: parseJson(file) }));
  const rows = pages.flatMap(({ file, content }) =>
    itemRows(listIn(file, content, "data", root.name), root.columns, Object.values(root.within ?? {}).flat()),
  );
  const last = pages.at(-1);
  if (last !== undefined) checkComplete(last.file, last.content, rows.length);
  return rows;
}

/** The pages of the full delivery, and after them those of its deltas, in the order in which they were asked for. */
function pagesOf(files: readonly RegisterFile[], { stem }: PagedList): readonly RegisterFile[] {
  const deltas = Array.from({ length: deltasIn(files) }, (_, index) => deltaStem(index + 1, stem));
  return [...pagesNamed(files, stem), ...deltas.flatMap((delta) => somePagesNamed(files, delta))];
}

/** How many deltas came with the full delivery, upon which they stand; none of them may be missing. */
function deltasIn(files: readonly RegisterFile[]): number {
  const latest = latestDelta(files);
  for (let number = 1; number < latest; number += 1) {
    const came = files.some(({ name }) => name.startsWith(deltaStem(number, "")));
    if (!came) throw unusable("FILE_MISSING", deltaStem(number, "*"), `delta ${latest} stands upon it`);
  }
  return latest;
}

function checkComplete(file: RegisterFile, content: unknown, count: number): void {
  const total = memberOf(file, content, "extensions", "pageInfo", "totalCount");
  const more = memberOf(file, content, "extensions", "pageInfo", "hasNextPage");
  if (total !== count || more !== false) {
    throw unusable(
      "TRUNCATED",
      file.name,
      `${count} rows came of ${Number(total)}${more === true ? ", and a page follows" : ""}`,
    );
  }
}
