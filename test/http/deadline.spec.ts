import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ClientGoneError, DeadlineError } from "../../src/errors.ts";
import { ask, type SmallApp, startSmallApp, verdict } from "./small-app.ts";

const DEADLINE_MS = 300;

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp({ deadlineMs: DEADLINE_MS });
});
afterAll(() => app.stop());

describe("a request that takes too long", () => {
  it("is answered at the deadline, and whoever works for it is told", async () => {
    const started = performance.now();
    const answer = await ask(app, "{ waits }");
    expect(performance.now() - started).toBeGreaterThanOrEqual(DEADLINE_MS - 5);
    expect(performance.now() - started).toBeLessThan(DEADLINE_MS + 2_000);
    expect(verdict(answer)).toBe("200 TIMEOUT DEADLINE");
    expect(answer.body.errors?.[0]?.message).toBe(
      "An answer is ready within the deadline; 0.3 s have passed.",
    );
    expect(app.aborted()).toBeInstanceOf(DeadlineError);
  });

  it("is answered even if nobody who works for it listens", async () => {
    const deaf = await startSmallApp({
      deadlineMs: DEADLINE_MS,
      plugins: [{ requestDidStart: () => pause<never>(2_000) }],
    });
    const started = performance.now();
    const answer = await ask(deaf, "{ __typename }");
    expect(performance.now() - started).toBeLessThan(DEADLINE_MS + 1_500);
    expect(verdict(answer)).toBe("504 TIMEOUT DEADLINE");
    await deaf.stop();
  });
});

describe("a client that leaves", () => {
  it("ends the work for it", async () => {
    const other = await startSmallApp();
    const leaving = new AbortController();
    const body = JSON.stringify({ query: "{ waits }" });
    const headers = { "content-type": "application/json" };
    const request = fetch(new URL("graphql", other.url), {
      method: "POST",
      body,
      headers,
      signal: leaving.signal,
    });
    await pause(100);
    leaving.abort();
    await expect(request).rejects.toThrow("aborted");
    await expect.poll(() => other.aborted()).toBeInstanceOf(ClientGoneError);
    await other.stop();
  });
});
