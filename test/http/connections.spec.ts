import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { everything, exchange, openSocket } from "./raw-socket.ts";
import { ask, type SmallApp, startSmallApp } from "./small-app.ts";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.stop());

const POST = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
const GET = "GET /health/live HTTP/1.1\r\nHost: x\r\n";

const isJson = (answer: string): boolean => {
  const body = answer.split("\r\n\r\n")[1] ?? "";
  return Array.isArray((JSON.parse(body) as { errors?: unknown }).errors);
};

describe("a connection", () => {
  it.each([
    ["two lengths", `${POST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ["a folded header", `${GET}X: a\r\n b\r\n\r\n`],
    ["bare line feeds", "GET /health/live HTTP/1.1\nHost: x\n\n"],
    ["no HTTP at all", "\u0016\u0003\u0001 hello\r\n\r\n"],
    ["no host", "GET /health/live HTTP/1.0\r\n\r\n"],
    ["a host that is none", "GET /graphql HTTP/1.0\r\nHost: a b/<c>\r\n\r\n"],
  ])("is refused with 400 in JSON and closed: %s", async (_name, text) => {
    const answer = await exchange(app.url, text);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(isJson(answer)).toBe(true);
  });

  it.each([
    ["32 kB of headers", `${GET}X: ${"x".repeat(32_000)}\r\n\r\n`],
    ["2,000 headers", `${GET}Connection: close\r\n${"a:b\r\n".repeat(2_000)}\r\n`],
  ])("is refused with 431: %s", async (_name, text) => {
    expect(await exchange(app.url, text)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it("is closed once a body is longer than it said", async () => {
    const answer = await exchange(app.url, `${POST}Content-Length: 10\r\n\r\n${"x".repeat(1_000_000)}`);
    // The reset that the rest of the body meets may overtake the answer.
    expect(answer).toMatch(/^(HTTP\/1\.1 400 |$)/);
  });

  it("is closed by an endless body with 413", async () => {
    const socket = await openSocket(app.url);
    const answer = everything(socket);
    socket.write(`${POST}Transfer-Encoding: chunked\r\n\r\n`);
    const chunk = `4000\r\n${"x".repeat(0x40_00)}\r\n`;
    let sent = 0;
    while (!socket.closed && sent < 50_000_000) {
      socket.write(chunk);
      sent += chunk.length;
      await pause(1);
    }
    expect(await answer).toMatch(/^HTTP\/1\.1 413 [^]*BODY_TOO_LARGE/);
    expect(sent).toBeLessThan(5_000_000);
  });
});

describe.concurrent("300 slow connections", () => {
  const dribble = async (start: string, byte: string): Promise<string> => {
    const socket = await openSocket(app.url);
    const answer = everything(socket);
    socket.write(start);
    const timer = setInterval(() => socket.write(byte), 500);
    return answer.finally(() => clearInterval(timer));
  };
  const all = async (start: string, byte: string): Promise<readonly string[]> =>
    Promise.all(Array.from({ length: 300 }, () => dribble(start, byte)));

  it("with headers are closed with 408 long before Node would", async () => {
    const started = performance.now();
    const answers = await all("GET /health/live HTTP/1.1\r\nHost: x\r\nX: ", "x");
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(answers.filter((answer) => !answer.startsWith("HTTP/1.1 408 "))).toEqual([]);
  });

  it("with bodies are closed with 408 after twice that time", async () => {
    const started = performance.now();
    const answers = await all(`${POST}Content-Length: 1000\r\n\r\n`, "x");
    expect(performance.now() - started).toBeLessThan(16_000);
    expect(answers.filter((answer) => !answer.startsWith("HTTP/1.1 408 "))).toEqual([]);
  });

  it("do not keep a good one waiting", async () => {
    await pause(1_000);
    const started = performance.now();
    expect((await ask(app, "{ __typename }")).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
