import { pagesNamed, unusable } from "../../normalise/files.ts";
import { itemRows, listIn, memberOf, parseJson } from "../../normalise/json.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import type { PagedList, RegisterFile } from "../connector.ts";

/** All rows of a root; the publisher counts them in `extensions`, beside the data. */
export function rowsOfRoot(files: readonly RegisterFile[], root: PagedList): SourceRow[] {
  const pages = pagesNamed(files, root.stem).map((file) => ({ file, content: parseJson(file) }));
  const rows = pages.flatMap(({ file, content }) =>
    itemRows(listIn(file, content, "data", root.name), root.columns, Object.values(root.within ?? {}).flat()),
  );
  const last = pages.at(-1);
  if (last !== undefined) checkComplete(last.file, last.content, rows.length);
  return rows;
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
