import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";

/** So many rows a file, each wrapped as the publisher does, named `page-0001.json` and on. */
export function jsonPages<Row>(
  stem: string,
  rows: readonly Row[],
  size: number,
  wrap: (page: readonly Row[], facts: { readonly last: boolean; readonly pages: number }) => unknown,
): RegisterFile[] {
  const pages = Math.ceil(rows.length / size);
  return Array.from({ length: pages }, (_, index) => {
    const page = rows.slice(index * size, (index + 1) * size);
    return jsonFile(
      `${stem}-${String(index + 1).padStart(4, "0")}.json`,
      wrap(page, { last: index === pages - 1, pages }),
    );
  });
}

export const jsonFile = (name: string, content: unknown): RegisterFile => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(content)),
});
