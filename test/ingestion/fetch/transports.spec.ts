import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import { fetchEgovPages } from "../../../src/ingestion/fetch/egov-pages.transport.ts";
import { fetchEgovV4 } from "../../../src/ingestion/fetch/egov-v4.transport.ts";
import { fetchFile } from "../../../src/ingestion/fetch/file.transport.ts";
import { fetchGoszakup } from "../../../src/ingestion/fetch/goszakup.transport.ts";
import type { FetchRequest, Tokens } from "../../../src/ingestion/fetch/transport.ts";
import { loadConnector } from "../../../src/ingestion/load-connector.ts";
import { type Asked, sendJson, startPublisher } from "../../support/publisher.ts";
import { personsNumber } from "../support/persons-number.ts";
import { fixtureOf } from "../support/register-files.ts";
import { impatience, reasonOf, taken } from "./impatience.ts";

const moj = await loadConnector("moj-legal-entities");
const goszakup = await loadConnector("goszakup");
const tokens: Tokens = { goszakupToken: "token-of-a-test", egovApiKey: "key-of-a-test" };
const patience = impatience();

const requestTo = (address: string, connector = moj): FetchRequest => ({
  address,
  connector,
  tokens,
  patience,
});
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);

/** A row as the register has it, with a person and what nobody reads. */
function entity(id: number) {
  const [first] = moj.lists ?? [];
  const empty = Object.fromEntries((first?.columns ?? []).map((column) => [column, ""]));
  return { ...empty, id, nameru: `Фонд ${id}, ${personsNumber()}`, director: "Лицо не подлежит публикации" };
}

describe("the pages of the open data portal", () => {
  const pages =
    (count: number, changing = count) =>
    (asked: Asked) => {
      const page = Number(asked.url.searchParams.get("page"));
      return { elements: [entity(page)], totalPages: page > 1 ? changing : count };
    };

  it("are asked as its site asks, and kept without the person", async () => {
    await using publisher = await startPublisher((asked, response) => sendJson(response, pages(3)(asked)));
    const fetched = await fetchEgovPages(requestTo(`${publisher.address}/datasets/getdata?index=gbd_ul`));
    expect(fetched.files.map(({ name }) => name)).toEqual([
      "page-0001.json",
      "page-0002.json",
      "page-0003.json",
    ]);
    expect(publisher.asked.every(({ headers }) => headers["x-requested-with"] === "XMLHttpRequest")).toBe(
      true,
    );
    const kept = fetched.files.map(textOf).join("");
    expect(kept).not.toContain("director");
    expect(kept).not.toContain(personsNumber());
    expect(kept).toContain("[IIN]");
    expect([...moj.read(fetched.files)]).toHaveLength(3);
  });

  it("belong to one state: a number of pages that changes on the way fails", async () => {
    await using publisher = await startPublisher((asked, response) => sendJson(response, pages(3, 4)(asked)));
    expect((await reasonOf(fetchEgovPages(requestTo(publisher.address)))).reason).toBe("SOURCE_CHANGED");
  });

  it("have each row once: one that moved to the next page hid another", async () => {
    await using publisher = await startPublisher((_asked, response) =>
      sendJson(response, { elements: [entity(1)], totalPages: 2 }),
    );
    expect((await reasonOf(fetchEgovPages(requestTo(publisher.address)))).reason).toBe("SOURCE_CHANGED");
  });
});

describe("version 4 of the open data portal", () => {
  const portal =
    (newest: number, rows: number) =>
    ({ url }: Asked) => {
      const version = Number(/\/v(\d+)$/.exec(url.pathname)?.[1]);
      if (url.pathname.startsWith("/meta/")) {
        return version <= newest ? { id: 1, modifiedDate: `2026-0${version}-01T00:00:00Z` } : undefined;
      }
      const { from, size } = JSON.parse(url.searchParams.get("source") ?? "{}") as {
        from: number;
        size: number;
      };
      return Array.from({ length: Math.min(size, rows - from) }, (_, index) => entity(from + index + 1));
    };

  async function served(newest: number, rows: number) {
    const answer = portal(newest, rows);
    return startPublisher((asked, response) => {
      const value = answer(asked);
      if (value === undefined) response.writeHead(404).end();
      else sendJson(response, value);
    });
  }

  it("is read in its newest version, which a later number is", async () => {
    await using publisher = await served(3, 2);
    const fetched = await fetchEgovV4(requestTo(`${publisher.address}/api/v4/gbd_ul/v1`));
    expect(publisher.asked.at(-1)?.url.pathname).toBe("/api/v4/gbd_ul/v3");
    expect(publisher.asked.at(-1)?.url.searchParams.get("apiKey")).toBe(tokens.egovApiKey);
    expect(fetched.dataAsOf?.toISOString()).toBe("2026-03-01T00:00:00.000Z");
    expect([...moj.read(fetched.files)]).toHaveLength(2);
  });

  it.each([
    [500, 1],
    [501, 2],
    [1_000, 2],
  ])("is read to its end: %d rows make %d pages", async (rows, count) => {
    await using publisher = await served(1, rows);
    const { files } = await fetchEgovV4(requestTo(`${publisher.address}/api/v4/gbd_ul/v1`));
    expect(files).toHaveLength(count);
    expect([...moj.read(files)]).toHaveLength(rows);
  });

  it("is refused where it answers 200 with nothing, as it does without a key", async () => {
    await using publisher = await startPublisher((asked, response) =>
      asked.url.pathname.startsWith("/meta/") ? sendJson(response, { id: 1 }) : response.end(),
    );
    const request = requestTo(`${publisher.address}/api/v4/gbd_ul/v1`);
    const { reason, message } = await reasonOf(fetchEgovV4(request));
    expect(reason).toBe("SOURCE_EMPTY_ANSWER");
    expect(message).not.toContain(tokens.egovApiKey);
    const without = await reasonOf(fetchEgovV4({ ...request, tokens: {} }));
    expect(without.reason).toBe("TOKEN_MISSING");
  });
});

describe("the procurement portal", () => {
  const fixture = new Map(fixtureOf("goszakup").map((file) => [file.name, JSON.parse(textOf(file)) as Page]));

  interface Page {
    readonly data: Readonly<Record<string, readonly unknown[]>>;
    readonly extensions: { readonly pageInfo: Record<string, unknown> };
  }

  function answerTo({ body }: Asked): Page {
    const { query } = JSON.parse(body) as { query: string };
    const root = /^\{ (\w+)/.exec(query)?.[1] ?? "";
    const page = [...fixture.values()].find(({ data }) => root in data);
    if (page === undefined) throw new Error(`${root} is no list of the fixture`);
    return page;
  }

  it("gives the pages that the connector reads, asked for nothing more, with the token in a header alone", async () => {
    await using publisher = await startPublisher((asked, response) => sendJson(response, answerTo(asked)));
    const address = `${publisher.address}/v3/graphql`;
    const filters = { Contract: { finYear: [2026], faktTradeMethodsId: [50] } };
    const { files } = await taken(fetchGoszakup({ ...requestTo(address, goszakup), filters }));
    const statements = (rows: Iterable<object>) =>
      [...rows].flatMap((row) => ("statement" in row ? [row.statement] : []));
    expect(statements(goszakup.read(files))).toEqual(statements(goszakup.read(fixtureOf("goszakup"))));
    const queries = publisher.asked.map(({ body }) => (JSON.parse(body) as { query: string }).query);
    expect(queries).toHaveLength(5);
    expect(queries.join()).not.toMatch(/phone|email|Bank|Iik|fio/i);
    expect(queries.join()).toContain(
      "Contract(limit: 200, after: 0, filter: {finYear: [2026], faktTradeMethodsId: [50]})",
    );
    expect(publisher.asked[0]?.headers.authorization).toBe(`Bearer ${tokens.goszakupToken}`);
    expect(files.map(textOf).join("")).not.toContain(tokens.goszakupToken);
  });

  const contract = { name: "Contract", stem: "contract", columns: ["id"] };
  const oneList = { ...goszakup, lists: [contract] };
  const paged = (ids: readonly number[], lastId: (after: number) => number | null) => (asked: Asked) => {
    const after = Number(/after: (\d+)/.exec(asked.body)?.[1]);
    const id = ids[ids.indexOf(after) + 1] ?? 0;
    const pageInfo = {
      hasNextPage: id !== ids.at(-1),
      lastId: lastId(id),
      totalCount: ids.length,
      limitPage: 200,
    };
    return { data: { Contract: [{ id }] }, extensions: { pageInfo } };
  };

  it("is read page after page, upwards or downwards", async () => {
    await using publisher = await startPublisher((asked, response) =>
      sendJson(response, paged([30, 20, 10], (id) => id)(asked)),
    );
    const { files } = await taken(fetchGoszakup(requestTo(publisher.address, oneList)));
    expect(files.map(({ name }) => name)).toEqual([
      "contract-0001.json",
      "contract-0002.json",
      "contract-0003.json",
    ]);
  });

  it.each([
    ["repeats its last id", () => 10],
    ["has no last id", () => null],
  ])("is left where a page that has a next one %s", async (_, lastId) => {
    await using publisher = await startPublisher((asked, response) =>
      sendJson(response, paged([10, 20, 30], lastId)(asked)),
    );
    expect((await reasonOf(fetchGoszakup(requestTo(publisher.address, oneList)))).reason).toBe(
      "SOURCE_CHANGED",
    );
    expect(publisher.asked.length).toBeLessThanOrEqual(2);
  });

  it("is not asked without a token, and errors of its own are not repeated", async () => {
    await using publisher = await startPublisher((_asked, response) =>
      sendJson(response, { errors: [{ message: `bad ${tokens.goszakupToken}` }] }),
    );
    const refused = await reasonOf(fetchGoszakup(requestTo(publisher.address, goszakup)));
    expect(refused.reason).toBe("SOURCE_REFUSED");
    expect(refused.message).not.toContain(tokens.goszakupToken);
    const without = fetchGoszakup({ ...requestTo(publisher.address, goszakup), tokens: {} });
    expect((await reasonOf(without)).reason).toBe("TOKEN_MISSING");
    expect(publisher.asked).toHaveLength(1);
  });
});

describe("a file at an address", () => {
  const body = "kato,name\n751000000,Алматы\n";
  const digest = createHash("sha256").update(body).digest("base64");

  it("is taken with what its publisher says of it, and not taken again while it is the same", async () => {
    await using publisher = await startPublisher(({ headers }, response) => {
      if (headers["if-none-match"] === '"one"') {
        response.writeHead(304).end();
        return;
      }
      response.setHeader("etag", '"one"').setHeader("last-modified", "Sat, 21 Nov 2026 10:00:00 GMT");
      response.setHeader("repr-digest", `sha-256=:${digest}:`).end(body);
    });
    const address = `${publisher.address}/files/territories.csv`;
    const fetched = await fetchFile(requestTo(address));
    if (fetched === "UNCHANGED") throw new Error("The first time nothing is known.");
    expect(fetched.files.map((file) => [file.name, textOf(file)])).toEqual([["territories.csv", body]]);
    expect(fetched.dataAsOf?.toISOString()).toBe("2026-11-21T10:00:00.000Z");
    expect(await fetchFile({ ...requestTo(address), validators: fetched.validators })).toBe("UNCHANGED");
  });

  it("is refused with another digest than it was announced with, or without any content", async () => {
    await using publisher = await startPublisher(({ url }, response) => {
      if (url.pathname === "/empty.csv") response.end();
      else response.setHeader("repr-digest", `sha-256=:${digest}:`).end(`${body}more\n`);
    });
    const other = await reasonOf(fetchFile(requestTo(`${publisher.address}/territories.csv`)));
    expect(other.reason).toBe("TRUNCATED");
    const empty = await reasonOf(fetchFile(requestTo(`${publisher.address}/empty.csv`)));
    expect(empty.reason).toBe("SOURCE_EMPTY_ANSWER");
  });
});
