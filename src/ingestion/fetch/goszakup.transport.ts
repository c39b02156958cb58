import type { PagedList, RegisterFile } from "../connectors/connector.ts";
import { ask, failure } from "./http.ts";
import { isObject, jsonOf, memberAt } from "./json-answer.ts";
import { itemLines, keptItem, pageFile } from "./kept-page.ts";
import type { Fetched, FetchRequest } from "./transport.ts";

/** The most that the publisher gives at once. */
const PAGE_SIZE = 200;

/** GraphQL of the procurement portal, version 3: pages after the last id, whose page info stands beside the data. */
export async function fetchGoszakup(request: FetchRequest): Promise<Fetched> {
  const address = new URL(request.address);
  if (request.tokens.goszakupToken === undefined) {
    throw failure("TOKEN_MISSING", address, "GOSZAKUP_TOKEN is not set");
  }
  const files: RegisterFile[] = [];
  for (const list of request.connector.lists ?? []) {
    files.push(...(await pagesOf(request, address, list)));
  }
  return { files };
}

async function pagesOf(
  request: FetchRequest,
  address: URL,
  list: PagedList,
): Promise<readonly RegisterFile[]> {
  const files: RegisterFile[] = [];
  const seen = new Set<unknown>();
  let after: unknown = 0;
  for (;;) {
    const page = await pageAfter(request, address, { list, after });
    files.push(pageFile(list.stem, files.length + 1, page.content));
    if (!page.hasNext) return files;
    // Ids run upwards in some lists and downwards in others, so only a repeated one tells that nothing moves on.
    if (page.lastId == null || seen.has(page.lastId)) {
      throw failure("SOURCE_CHANGED", address, `${list.name} does not go on after page ${files.length}`);
    }
    seen.add(page.lastId);
    after = page.lastId;
  }
}

interface Page {
  readonly content: string;
  readonly hasNext: boolean;
  readonly lastId: unknown;
}

async function pageAfter(
  { tokens, patience, filters }: FetchRequest,
  address: URL,
  { list, after }: { readonly list: PagedList; readonly after: unknown },
): Promise<Page> {
  const headers = { authorization: `Bearer ${tokens.goszakupToken}` };
  const json = { query: documentOf(list, after, filters?.[list.name]) };
  const answer = jsonOf(address, await ask({ address, headers, json, patience }));
  if (memberAt(answer, "errors") !== undefined) {
    throw failure("SOURCE_REFUSED", address, `${list.name} is answered with errors`);
  }
  const items = memberAt(answer, "data", list.name);
  const info = memberAt(answer, "extensions", "pageInfo");
  if (!Array.isArray(items) || !isObject(info)) {
    throw failure("ENVELOPE_MISMATCH", address, `an answer without data.${list.name} or extensions.pageInfo`);
  }
  const kept = itemLines(items.map((item) => keptItem(list, item)));
  const { totalCount, hasNextPage, lastId, limitPage } = info;
  const pageInfo = JSON.stringify({ limitPage, totalCount, hasNextPage, lastId });
  return {
    content: `{"data":{${JSON.stringify(list.name)}:${kept}},"extensions":{"pageInfo":${pageInfo}}}\n`,
    hasNext: hasNextPage === true,
    lastId,
  };
}

function documentOf(list: PagedList, after: unknown, filter: unknown): string {
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
