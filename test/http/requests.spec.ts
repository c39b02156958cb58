import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, send, type SmallApp, startSmallApp, verdict } from "./small-app.ts";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.stop());

const QUERY = "graphql?query={__typename}";
const json = { "content-type": "application/json" };
const preflight = { "apollo-require-preflight": "true" };

describe("a GET request", () => {
  const get = (path: string, headers: Record<string, string> = preflight) =>
    send(app, { method: "GET", path, headers });

  it("is refused where a foreign page could have sent it", async () => {
    expect(verdict(await get(QUERY, {}))).toBe("400 BAD_REQUEST");
  });

  it("is answered with a preflight header", async () => {
    expect((await get(QUERY)).body).toEqual({ data: { __typename: "Query" } });
  });

  it("may not change anything", async () => {
    const answer = await get(`graphql?query=${encodeURIComponent('mutation{rename(name:"x")}')}`);
    expect(verdict(answer)).toBe("405 METHOD_NOT_ALLOWED");
    expect(answer.headers.get("allow")).toBe("POST");
  });

  it.each([
    [
      "a content type of its own",
      QUERY,
      { ...preflight, "content-type": "text/plain" },
      "415 UNSUPPORTED_MEDIA_TYPE",
    ],
    ["variables that are no JSON", `${QUERY}&variables={x`, preflight, "400 BAD_REQUEST"],
    ["two queries", `${QUERY}&query={__typename}`, preflight, "400 BAD_REQUEST"],
    ["no query", "graphql", preflight, "400 BAD_REQUEST"],
  ])("is refused with %s", async (_name, path, headers, expected) => {
    expect(verdict(await get(path, headers))).toBe(expected);
  });

  it("has an address of at most 16 kB", async () => {
    expect(verdict(await get(`graphql?query=${"x".repeat(32_000)}`))).toBe(
      "431 HEADERS_TOO_LARGE HEADERS_TOO_MANY",
    );
  });
});

describe("another method", () => {
  it.each([
    ["PUT", "405 METHOD_NOT_ALLOWED METHOD_REFUSED"],
    ["DELETE", "405 METHOD_NOT_ALLOWED METHOD_REFUSED"],
    ["PATCH", "405 METHOD_NOT_ALLOWED METHOD_REFUSED"],
    ["HEAD", "405"],
  ])("is refused: %s", async (method, expected) => {
    const answer = await send(app, { method });
    expect(verdict(answer)).toBe(expected);
    expect(answer.headers.get("allow")).toBe("GET, POST, OPTIONS");
  });

  it("is refused where there is only something to read", async () => {
    const answer = await send(app, { path: "health/live" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET");
  });

  it("tells a foreign page nothing: OPTIONS", async () => {
    const origin = { origin: "https://elsewhere.example", "access-control-request-method": "POST" };
    const answer = await send(app, { method: "OPTIONS", headers: origin });
    expect(answer.status).toBe(204);
    expect(answer.text).toBe("");
    expect(answer.headers.get("allow")).toBe("GET, POST, OPTIONS");
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("a body", () => {
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const multipart = { "content-type": "multipart/form-data; boundary=x" };

  it.each([
    ["JSON as text/plain", '{"query":"{__typename}"}', { "content-type": "text/plain" }, "400 BAD_REQUEST"],
    ["a form", "query={__typename}", form, "400 BAD_REQUEST"],
    ["a form with files", "--x--", multipart, "400 BAD_REQUEST"],
    [
      "text/plain with a preflight header",
      "{}",
      { ...preflight, "content-type": "text/plain" },
      "400 BAD_REQUEST",
    ],
    [
      "application/graphql",
      "{__typename}",
      { "content-type": "application/graphql" },
      "415 UNSUPPORTED_MEDIA_TYPE BODY_TYPE",
    ],
    [
      "UTF-16",
      '{"query":"{__typename}"}',
      { "content-type": "application/json; charset=utf-16" },
      "415 UNSUPPORTED_MEDIA_TYPE BODY_CHARSET",
    ],
    ["gzip", "x", { ...json, "content-encoding": "gzip" }, "415 UNSUPPORTED_MEDIA_TYPE BODY_COMPRESSED"],
    ["nothing", "", json, "400 BAD_REQUEST BODY_NOT_JSON"],
    ["half of a text", '{ "not a JSON', json, "400 BAD_REQUEST BODY_NOT_JSON"],
    ["null", "null", json, "400 BAD_REQUEST"],
    ["a number", "7", json, "400 BAD_REQUEST"],
    ["a text", '"x"', json, "400 BAD_REQUEST"],
    ["an empty batch", "[]", json, "400 BAD_REQUEST"],
    ["a batch", '[{"query":"{__typename}"},{"query":"{__typename}"}]', json, "400 BAD_REQUEST"],
    ["no fields", "{}", json, "400 BAD_REQUEST"],
    ["a misspelt field", '{"qeury":"{__typename}"}', json, "400 BAD_REQUEST"],
    ["a query that is a number", '{"query":7}', json, "400 BAD_REQUEST"],
    ["a query that is a tree", '{"query":{"kind":"Document"}}', json, "400 BAD_REQUEST"],
    ["variables in a string", '{"query":"{__typename}","variables":"{}"}', json, "400 BAD_REQUEST"],
    [
      "a persisted query",
      `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${"0".repeat(64)}"}}}`,
      json,
      "200 PERSISTED_QUERY_NOT_SUPPORTED",
    ],
  ])("is refused: %s", async (_name, body, headers, expected) => {
    const answer = await send(app, { body, headers });
    expect(verdict(answer)).toBe(expected);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  });

  it("is refused without a content type", async () => {
    const answer = await send(app, { body: new Uint8Array([123, 125]) });
    expect([400, 415]).toContain(answer.status);
    expect(answer.body.errors).toHaveLength(1);
  });

  it("loses what could change every object", async () => {
    const body = '{"query":"{__typename}","__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}';
    expect((await send(app, { body, headers: json })).status).toBe(200);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it("has at most 100 kB", async () => {
    const padded = (bytes: number) => `{"query":"{__typename}","x":"${"x".repeat(bytes - 31)}"}`;
    expect(padded(100_000)).toHaveLength(100_000);
    expect((await send(app, { body: padded(100_000), headers: json })).status).toBe(200);
    const answer = await send(app, { body: padded(100_001), headers: json });
    expect(verdict(answer)).toBe("413 PAYLOAD_TOO_LARGE BODY_TOO_LARGE");
    expect(answer.headers.get("connection")).toBe("close");
  });
});

describe("an answer", () => {
  it("is not HTML", async () => {
    const headers = { ...json, accept: "text/html" };
    expect(verdict(await send(app, { body: '{"query":"{__typename}"}', headers }))).toBe(
      "406 NOT_ACCEPTABLE",
    );
  });

  it("has the media type that was asked for, and no data beside a syntax error", async () => {
    const headers = { ...json, accept: "application/graphql-response+json" };
    const answer = await send(app, { body: '{"query":"{"}', headers });
    expect(verdict(answer)).toBe("400 GRAPHQL_PARSE_FAILED");
    expect(answer.headers.get("content-type")).toMatch(/^application\/graphql-response\+json/);
    expect(answer.body).not.toHaveProperty("data");
  });

  it.each([
    ["nowhere", "404 NOT_FOUND ADDRESS_UNKNOWN"],
    ["graphql/x", "404 NOT_FOUND ADDRESS_UNKNOWN"],
    ["graphiql/..%2f..%2fpackage.json", "404 NOT_FOUND ADDRESS_UNKNOWN"],
    ["%zz", "400 BAD_REQUEST ADDRESS_MALFORMED"],
  ])("is JSON for an address that does not exist: /%s", async (path, expected) => {
    expect(verdict(await send(app, { method: "GET", path }))).toBe(expected);
  });

  it("forbids guessing its type and naming the page that it came from", async () => {
    const { headers } = await ask(app, "{ __typename }");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });
});

describe("the server after all that", () => {
  it("goes on answering", async () => {
    expect((await ask(app, "{ __typename }")).status).toBe(200);
  });
});
