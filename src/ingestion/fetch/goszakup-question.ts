import { sha256 } from "../canonical.ts";
import type { PagedList } from "../connectors/connector.ts";
import { isObject } from "./json-answer.ts";
import type { FetchRequest } from "./transport.ts";

/** The most that the publisher gives at once. */
const PAGE_SIZE = 200;

/** What is asked of the lists, whatever came before: a delta stands upon answers to the same question alone. */
export function questionOf({ connector, filters }: FetchRequest): string {
  const documents = (connector.lists ?? []).map((list) => documentOf(list, 0, filters?.[list.name]));
  return sha256(documents.join("\n"));
}

export function documentOf(list: PagedList, after: unknown, filter: unknown): string {
  const fields = list.columns.map((column) => {
    const inner = list.within?.[column];
    return inner === undefined ? column : `${column} { ${inner.join(" ")} }`;
  });
  const filtered = filter === undefined ? "" : `, filter: ${literal(filter)}`;
  return `{ ${list.name}(limit: ${PAGE_SIZE}, after: ${literal(after)}${filtered}) { ${fields.join(" ")} } }`;
}

/** A value as GraphQL writes it: as JSON, but for the names of members. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, inner]) => `${name.replaceAll(/\W/g, "")}: ${literal(inner)}`,
  );
  return `{${members.join(", ")}}`;
}
