import type { ServerResponse } from "node:http";

import { type Asked, sendJson } from "../../support/publisher.ts";
import { fixtureOf } from "../support/register-files.ts";

type Item = Readonly<Record<string, unknown>>;

/** Contracts of the fixture that cannot be understood; a first whole with as many of them would be held. */
const broken = new Set([805, 806]);

/** The procurement portal of one test, with lists that grow: answered page by page, after the last id. */
export class ProcurementPortal {
  readonly lists = new Map<string, Item[]>();
  /** Answered to the next request in place of what is asked for. */
  fault: ((response: ServerResponse) => void) | undefined;
  readonly #pageSize: number;

  constructor(pageSize = 2) {
    this.#pageSize = pageSize;
    for (const { bytes } of fixtureOf("goszakup")) {
      const { data } = JSON.parse(new TextDecoder().decode(bytes)) as { data: Record<string, Item[]> };
      for (const [name, items] of Object.entries(data)) {
        const sorted = items.toSorted((one, other) => numberOf(one) - numberOf(other));
        this.lists.set(
          name,
          sorted.filter((item) => !broken.has(numberOf(item))),
        );
      }
    }
  }

  add(name: string, item: Item): void {
    this.lists.get(name)?.push(item);
  }

  /** An item as another one, with what is said of it. */
  like(name: string, number: number, other: Item): void {
    const model = this.lists.get(name)?.find((item) => numberOf(item) === number);
    this.add(name, { ...model, ...other });
  }

  answer = (asked: Asked, response: ServerResponse): void => {
    const { fault } = this;
    this.fault = undefined;
    const [, name = "", after] = /\{ (\w+)\(limit: 200, after: (\d+)/.exec(asked.body) ?? [];
    if (fault === undefined) sendJson(response, this.page(name, Number(after)));
    else fault(response);
  };

  page(name: string, after: number) {
    const all = this.lists.get(name) ?? [];
    const later = all.filter((item) => numberOf(item) > after);
    const items = later.slice(0, this.#pageSize);
    const pageInfo = {
      totalCount: all.length,
      hasNextPage: later.length > items.length,
      lastId: numberOf(items.at(-1) ?? {}) || null,
      limitPage: this.#pageSize,
    };
    return { data: { [name]: items }, extensions: { pageInfo } };
  }
}

function numberOf(item: Item): number {
  return Number(item["pid"] ?? item["id"] ?? 0);
}
