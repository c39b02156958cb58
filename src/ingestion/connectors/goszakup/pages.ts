import { pagesNamed, unusable } from "../../normalise/files.ts";
import { itemRows, listIn, memberOf, parseJson } from "../../normalise/json.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import type { RegisterFile } from "../connector.ts";

/** A root of the publisher's schema, the files of its pages, and the fields that are read. */
export interface Root {
  readonly name: string;
  readonly stem: string;
  readonly columns: readonly string[];
  readonly nested?: readonly string[];
}

/** All rows of a root; the publisher counts them in `extensions`, beside the data. */
export function rowsOfRoot(files: readonly RegisterFile[], root: Root): SourceRow[] {
  const pages = pagesNamed(files, root.stem).map((file) => ({ file, content: parseJson(file) }));
  const rows = pages.flatMap(({ file, content }) =>
    itemRows(listIn(file, content, "data", root.name), root.columns, root.nested),
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
