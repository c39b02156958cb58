import { ask, failure } from "./http.ts";
import { isObject, jsonOf, memberAt } from "./json-answer.ts";
import { itemLines, keptItem, pageFile } from "./kept-page.ts";
import { firstList, uniqueItems } from "./listed-items.ts";
import type { Fetched, FetchRequest } from "./transport.ts";

const PAGE_SIZE = 500;
/** A data set has had twenty-three versions; each of them is asked for once. */
const MOST_VERSIONS = 100;

interface Version {
  readonly address: URL;
  readonly modified?: Date;
}

/**
 * The open data portal's interface, version 4: `/api/v4/<data set>/<version>` with `from` and `size`. The address names
 * a version that is known to be there; the newest one is read. The pages are kept in the envelope of the portal's own.
 */
export async function fetchEgovV4(request: FetchRequest): Promise<Fetched> {
  const list = firstList(request);
  const { address, modified } = await newestVersion(request);
  const refuseRepeated = uniqueItems(address);
  const pages: unknown[][] = [];
  let items: readonly unknown[];
  do {
    items = await page(request, address, pages.length * PAGE_SIZE);
    refuseRepeated(items);
    if (items.length > 0 || pages.length === 0) pages.push(items.map((item) => keptItem(list, item)));
  } while (items.length === PAGE_SIZE);
  const files = pages.map((kept, index) =>
    pageFile(list.stem, index + 1, `{"elements":${itemLines(kept)},"totalPages":${pages.length}}\n`),
  );
  return { files, dataAsOf: modified };
}

/** The portal answers 404, or nothing, for a version that is not there yet. */
async function newestVersion(request: FetchRequest): Promise<Version> {
  const stated = new URL(request.address);
  const [, start, number] = /^(.*\/v)(\d+)\/?$/.exec(stated.pathname) ?? [];
  if (start === undefined) {
    throw failure("ENVELOPE_MISMATCH", stated, "the address does not end with a version such as /v1");
  }
  let newest: Version | undefined;
  for (let version = Number(number); version < Number(number) + MOST_VERSIONS; version += 1) {
    const address = new URL(`${start}${version}`, stated);
    const found = await versionAt(request, address);
    if (found === undefined) break;
    newest = found;
  }
  return newest ?? { address: stated };
}

async function versionAt({ patience }: FetchRequest, address: URL): Promise<Version | undefined> {
  const meta = new URL(address.pathname.replace("/api/v4/", "/meta/"), address);
  try {
    const answer = jsonOf(meta, await ask({ address: meta, patience }));
    const modified = new Date(String(memberAt(answer, "modifiedDate")));
    return isObject(answer)
      ? { address, modified: Number.isNaN(modified.valueOf()) ? undefined : modified }
      : undefined;
  } catch (error) {
    const reason = memberAt(error, "reason");
    if (reason === "SOURCE_REFUSED" || reason === "SOURCE_EMPTY_ANSWER") return undefined;
    throw error;
  }
}

async function page(
  { tokens, patience }: FetchRequest,
  base: URL,
  from: number,
): Promise<readonly unknown[]> {
  if (tokens.egovApiKey === undefined) throw failure("TOKEN_MISSING", base, "EGOV_API_KEY is not set");
  const address = new URL(base);
  address.searchParams.set("apiKey", tokens.egovApiKey);
  address.searchParams.set("source", JSON.stringify({ from, size: PAGE_SIZE }));
  const items = jsonOf(address, await ask({ address, patience }));
  if (!Array.isArray(items)) throw failure("ENVELOPE_MISMATCH", address, "an answer that is no list");
  return items as readonly unknown[];
}
