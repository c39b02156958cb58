import type { PagedList, RegisterFile } from "../connectors/connector.ts";
import { deltaStem } from "../normalise/delta-names.ts";
import { documentOf, questionOf } from "./goszakup-question.ts";
import { type Known, standingBefore } from "./goszakup-standing.ts";
import { ask, failure } from "./http.ts";
import { isObject, jsonOf, memberAt } from "./json-answer.ts";
import { itemLines, keptItem, pageFile } from "./kept-page.ts";
import { refuseKnown, uniqueItems } from "./listed-items.ts";
import type { Fetched, FetchRequest } from "./transport.ts";

/**
 * GraphQL of the procurement portal, version 3: pages after the last id, whose page info stands beside the data. Where a
 * whole stands, only the pages after its greatest ids are asked for; they come as a delta, with what it stands upon.
 */
export async function fetchGoszakup(request: FetchRequest): Promise<Fetched | "UNCHANGED"> {
  const address = new URL(request.address);
  if (request.tokens.goszakupToken === undefined) {
    throw failure("TOKEN_MISSING", address, "GOSZAKUP_TOKEN is not set");
  }
  const question = questionOf(request);
  const before = standingBefore(request, question);
  const files: RegisterFile[] = [];
  for (const list of request.connector.lists ?? []) {
    const stem = before === undefined ? list.stem : deltaStem(before.number, list.stem);
    files.push(...(await pagesOf(request, address, { list, stem, known: before?.known.get(list) })));
  }
  if (before !== undefined && files.length === 0) return "UNCHANGED";
  return {
    files: [...(before?.files ?? []), ...files],
    validators: { address: request.address, question },
  };
}

interface Walk {
  readonly list: PagedList;
  readonly stem: string;
  /** What of the list stands; nothing where all of it is asked for. */
  readonly known: Known | undefined;
}

async function pagesOf(request: FetchRequest, address: URL, walk: Walk): Promise<readonly RegisterFile[]> {
  const { list, stem, known } = walk;
  const files: RegisterFile[] = [];
  const check = pageCheck(address, walk);
  let after: unknown = known?.lastId ?? 0;
  let page: Page;
  do {
    page = await pageAfter(request, address, { list, after });
    check(page);
    if (page.items.length > 0 || known === undefined) {
      files.push(pageFile(stem, files.length + 1, page.content));
    }
    after = page.lastId;
  } while (page.hasNext);
  return files;
}

/** Refuses a page that does not follow the ones before it. */
function pageCheck(address: URL, { list, known }: Walk): (page: Page) => void {
  const refuseRepeated = uniqueItems(address, list.numberedBy);
  const asked = new Set<unknown>();
  let count = known?.count ?? 0;
  return ({ items, hasNext, lastId, totalCount }) => {
    refuseRepeated(items);
    count += items.length;
    if (known !== undefined) refuseKnown(address, list, items, known.lastId);
    if (known !== undefined && !hasNext && totalCount !== count) {
      throw failure("SOURCE_CHANGED", address, `${list.name} has not only grown since it was taken whole`);
    }
    // Ids run upwards in some lists and downwards in others, so only a repeated one tells that nothing moves on.
    if (hasNext && (lastId == null || asked.has(lastId))) {
      throw failure("SOURCE_CHANGED", address, `${list.name} does not go on after page ${asked.size + 1}`);
    }
    asked.add(lastId);
  };
}

interface Page {
  readonly items: readonly unknown[];
  readonly content: string;
  readonly totalCount: unknown;
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
    items,
    content: `{"data":{${JSON.stringify(list.name)}:${kept}},"extensions":{"pageInfo":${pageInfo}}}\n`,
    totalCount,
    hasNext: hasNextPage === true,
    lastId,
  };
}
