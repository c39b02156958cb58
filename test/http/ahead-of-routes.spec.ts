import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { everything, exchange, openSocket } from "./raw-socket.ts";
import { ask, type Answer, send, type SmallApp, startSmallApp, verdict } from "./small-app.ts";

const now = { mark: "1-aa" };
const reached = { routes: 0 };

const app: SmallApp = await startSmallApp({
  repeated: { bytes: 1_000_000, current: () => now.mark },
  contextOf: (signal, viewer) => {
    reached.routes += 1;
    return { signal, viewer };
  },
  plugins: [
    {
      requestDidStart: async () => ({
        willSendResponse: async ({ response }) =>
          response.http.headers.set("etag", `"${now.mark}.same"`) && undefined,
      }),
    },
  ],
});
afterAll(() => app.stop());

let query = "";
let asked = 0;
beforeEach(() => {
  query = `query Number${(asked += 1)} { __typename }`;
  reached.routes = 0;
});

const json = { "content-type": "application/json" };
const body = () => JSON.stringify({ query });
const address = () => `graphql?query=${encodeURIComponent(query)}`;
const preflight = { "apollo-require-preflight": "true" };
const headersOf = ({ headers }: Answer) => [...headers].filter(([name]) => name !== "date");

describe("a request that was answered before", () => {
  it("does not reach the routes, and is answered with the same bytes and headers", async () => {
    const [first, second] = [await ask(app, query), await ask(app, query)];
    expect(reached.routes).toBe(1);
    expect([second.status, second.text]).toEqual([200, first.text]);
    expect(headersOf(second)).toEqual(headersOf(first));
  });

  it("is as good by its address, and not sent again to who has the answer", async () => {
    const get = { method: "GET", path: address() } as const;
    const first = await send(app, { ...get, headers: preflight });
    const second = await send(app, { ...get, headers: preflight });
    const known = await send(app, { ...get, headers: { ...preflight, "if-none-match": `W/"1-aa.same"` } });
    expect(reached.routes).toBe(1);
    expect([second.text, headersOf(second)]).toEqual([first.text, headersOf(first)]);
    expect([known.status, known.text]).toEqual([304, ""]);
    expect(known.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  });

  it("is answered on a connection that stays, one after the other, and beside others", async () => {
    await ask(app, query);
    const request = `POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nContent-Type: application/json\r\nContent-Length: ${body().length}\r\n`;
    const other = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
    const last = `${request}Connection: close\r\n\r\n${body()}`;
    const answers = await exchange(app.url, `${`${request}\r\n${body()}`.repeat(3)}${other}${last}`);
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(5);
    expect(answers.match(/"__typename":"Query"/g)).toHaveLength(4);
    expect(reached.routes).toBe(1);
  });

  it("is asked anew in the next revision", async () => {
    await ask(app, query);
    now.mark = "2-bb";
    expect((await ask(app, query)).headers.get("etag")).toBe('"2-bb.same"');
    now.mark = "1-aa";
    expect(reached.routes).toBe(2);
  });

  it.each([
    [
      "without a header that shows no foreign page sent it",
      () => ({ method: "GET", path: address() }),
      "400 BAD_REQUEST",
    ],
    ["as a form", () => ({ body: body(), headers: { "content-type": "text/plain" } }), "400 BAD_REQUEST"],
    [
      "in another charset",
      () => ({ body: body(), headers: { "content-type": "application/json; charset=utf-16" } }),
      "415 UNSUPPORTED_MEDIA_TYPE BODY_CHARSET",
    ],
    [
      "compressed",
      () => ({ body: body(), headers: { ...json, "content-encoding": "gzip" } }),
      "415 UNSUPPORTED_MEDIA_TYPE BODY_COMPRESSED",
    ],
    [
      "with a key that is none",
      () => ({ body: body(), headers: { ...json, authorization: "Bearer x" } }),
      "401 UNAUTHENTICATED KEY_REFUSED",
    ],
    [
      "by another method",
      () => ({ method: "PUT", body: body(), headers: json }),
      "405 METHOD_NOT_ALLOWED METHOD_REFUSED",
    ],
  ])("is refused all the same: %s", async (_how, init, expected) => {
    await ask(app, query);
    await send(app, { method: "GET", path: address(), headers: preflight });
    expect(verdict(await send(app, init()))).toBe(expected);
  });

  it.each([
    ["for a host that is none", "Host: a b", 400],
    ["with too many headers", `Host: x\r\n${"a: b\r\n".repeat(150)}a: b`, 431],
  ])("is refused all the same: %s", async (_how, headers, status) => {
    await ask(app, query);
    const request = `POST /graphql HTTP/1.1\r\nConnection: close\r\n${headers}\r\nContent-Type: application/json\r\n`;
    const answer = await exchange(app.url, `${request}Content-Length: ${body().length}\r\n\r\n${body()}`);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it("is asked to leave once the server stops", async () => {
    const stopping = await startSmallApp({ graceMs: 300 });
    await ask(stopping, query);
    const stopped = stopping.stop();
    expect((await ask(stopping, query)).headers.get("connection")).toBe("close");
    await stopped;
  });
});

describe("a body", () => {
  const head = (length: string) =>
    `POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nConnection: close\r\nContent-Type: application/json\r\n${length}\r\n\r\n`;

  it.each([2, 5])(
    "that comes in %i parts is read as a whole, whether it came before or not",
    async (parts) => {
      for (let time = 0; time < 2; time += 1) {
        const socket = await openSocket(app.url);
        const answer = everything(socket);
        socket.write(head(`Content-Length: ${body().length}`));
        const size = Math.ceil(body().length / parts);
        for (let from = 0; from < body().length; from += size) {
          await pause(15);
          socket.write(body().slice(from, from + size));
        }
        expect(await answer).toMatch(/^HTTP\/1\.1 200 [^]*"__typename":"Query"/);
        expect(reached.routes).toBe(time + 1);
        await ask(app, query);
        reached.routes = time + 1;
      }
    },
  );

  it("in chunks goes to the routes", async () => {
    await ask(app, query);
    const chunks = `${body().length.toString(16)}\r\n${body()}\r\n0\r\n\r\n`;
    expect(await exchange(app.url, `${head("Transfer-Encoding: chunked")}${chunks}`)).toMatch(
      /^HTTP\/1\.1 200 /,
    );
    expect(reached.routes).toBe(2);
  });

  it("with letters of two bytes is not taken for another one", async () => {
    const named = (name: string) => `query N { ${name}: __typename }`;
    const said = async (text: string) =>
      (
        await send(app, {
          body: JSON.stringify({ query: `# ${text}\n${named(text.length > 4 ? "long" : "short")}` }),
          headers: json,
        })
      ).body.data;
    expect([await said("қоры"), await said("қоғам"), await said("қоры"), await said("қоғам")]).toEqual([
      { short: "Query" },
      { long: "Query" },
      { short: "Query" },
      { long: "Query" },
    ]);
    expect(reached.routes).toBe(2);
  });

  it("that breaks off costs nobody anything", async () => {
    const socket = await openSocket(app.url);
    socket.write(`${head(`Content-Length: ${body().length}`)}${body().slice(0, 9)}`);
    await pause(30);
    socket.destroy();
    const unsaid = await openSocket(app.url);
    unsaid.write(head(`Content-Length: ${body().length}`));
    await pause(30);
    unsaid.destroy();
    await pause(30);
    expect((await ask(app, query)).status).toBe(200);
    expect(app.lines).toEqual([]);
  });
});
