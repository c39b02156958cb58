import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import { parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";

import type { AnswerQuery } from "../../src/context/query-answers.ts";
import { RawAnswer } from "../../src/context/raw-answer.ts";
import { KnownQueries } from "../../src/http/known-queries.ts";

const headers = new Map([["content-type", "application/json"]]);
const answer: AnswerQuery<object> = () => Promise.resolve({ json: "{}" });

function create(bytes?: number) {
  return new KnownQueries({ answer, check: () => undefined, ...(bytes !== undefined && { bytes }) });
}

/** Apollo lets a query through, and it is kept. */
async function letThrough(known: KnownQueries<object>, query: string, data: unknown = new RawAnswer("{}")) {
  const document = parse(query);
  const http: HTTPGraphQLRequest = { method: "POST", headers: new HeaderMap(), search: "", body: { query } };
  const body = { kind: "single", singleResult: { data } };
  const listener = await known.plugin().requestDidStart?.({} as never);
  await listener?.willSendResponse?.({
    document,
    operation: document.definitions[0] as OperationDefinitionNode,
    request: { http },
    response: { body },
  } as never);
  known.keep({ body: { query }, accept: undefined }, http, { status: 200, headers, body: "" });
}

const asks = (known: KnownQueries<object>, body: unknown, accept?: string) =>
  known.answer({ body, accept }, {}) !== undefined;

describe("queries that Apollo let through", () => {
  it("are known in the same words for the same media type alone", async () => {
    const known = create();
    await letThrough(known, "{ a }");
    expect(asks(known, { query: "{ a }", variables: {}, operationName: null })).toBe(true);
    expect(asks(known, { query: "{ a  }" })).toBe(false);
    expect(asks(known, { query: "{ a }" }, "text/plain")).toBe(false);
    expect(asks(known, { query: "{ a }", operationName: "a" })).toBe(false);
    expect(asks(known, { query: " a }", operationName: "{" })).toBe(false);
    expect(asks(known, [{ query: "{ a }" }])).toBe(false);
  });

  it("are not known where something else than the planner answered", async () => {
    const known = create();
    await letThrough(known, "{ a }", { a: 1 });
    await letThrough(known, "{ b }", null);
    expect(known.size).toBe(0);
  });

  it("take no more memory than they are given", async () => {
    const known = create(1_000_000);
    for (let n = 0; n < 3_000; n += 1) await letThrough(known, `{ field_${n} }`);
    expect(known.size).toBeGreaterThan(100);
    expect(known.size).toBeLessThan(1_500);
    expect(asks(known, { query: "{ field_2999 }" })).toBe(true);
    expect(asks(known, { query: "{ field_0 }" })).toBe(false);
    await letThrough(known, `{ ${"a ".repeat(30_000)} }`);
    expect(asks(known, { query: "{ field_2999 }" })).toBe(true);
  });
});
