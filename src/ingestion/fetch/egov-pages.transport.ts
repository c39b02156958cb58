import { ask, failure } from "./http.ts";
import { jsonOf, memberAt } from "./json-answer.ts";
import { itemLines, keptItem, pageFile } from "./kept-page.ts";
import { firstList, uniqueItems } from "./listed-items.ts";
import type { Fetched, FetchRequest } from "./transport.ts";

const PAGE_SIZE = "1000";

/** The pages that the site of the open data portal shows its readers: `{ elements, totalPages }`. */
export async function fetchEgovPages(request: FetchRequest): Promise<Fetched> {
  const list = firstList(request);
  const refuseRepeated = uniqueItems(new URL(request.address));
  const first = await page(request, 1);
  const files = [];
  for (let number = 1; number <= first.totalPages; number += 1) {
    const { address, elements, totalPages } = number === 1 ? first : await page(request, number);
    if (totalPages !== first.totalPages) {
      throw failure("SOURCE_CHANGED", address, `${first.totalPages} pages became ${totalPages} on the way`);
    }
    refuseRepeated(elements);
    const kept = itemLines(elements.map((item) => keptItem(list, item)));
    files.push(pageFile(list.stem, number, `{"elements":${kept},"totalPages":${totalPages}}\n`));
  }
  return { files };
}

async function page({ address: base, patience }: FetchRequest, number: number) {
  const address = new URL(base);
  address.searchParams.set("page", String(number));
  if (!address.searchParams.has("count")) address.searchParams.set("count", PAGE_SIZE);
  // Without it the site answers a whole page for people.
  const headers = { "x-requested-with": "XMLHttpRequest" };
  const answer = jsonOf(address, await ask({ address, headers, patience }));
  const [elements, totalPages] = [memberAt(answer, "elements"), memberAt(answer, "totalPages")];
  if (!Array.isArray(elements) || typeof totalPages !== "number") {
    throw failure("ENVELOPE_MISMATCH", address, "an answer without elements or totalPages");
  }
  return { address, elements, totalPages };
}
