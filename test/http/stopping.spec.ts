import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import { StartError } from "../../src/errors.ts";
import { ask, send, startSmallApp, verdict } from "./small-app.ts";

const get = { method: "GET" } as const;

describe("health", () => {
  it("is live and ready while the database answers", async () => {
    const app = await startSmallApp();
    expect((await send(app, { ...get, path: "health/live" })).body).toEqual({ status: "live" });
    expect((await send(app, { ...get, path: "health/ready" })).body).toEqual({ status: "ready" });
    await app.stop();
  });

  it.each([
    ["fails", () => Promise.reject(new Error("down"))],
    ["hangs", () => Promise.withResolvers<never>().promise],
  ])("is live and not ready while the database %s", async (_name, checkDatabase) => {
    const app = await startSmallApp({ checkDatabase });
    expect((await send(app, { ...get, path: "health/live" })).status).toBe(200);
    const ready = await send(app, { ...get, path: "health/ready" });
    expect(ready.status).toBe(503);
    expect(ready.body).toEqual({ status: "database unavailable" });
    await app.stop();
  });
});

describe("stopping", () => {
  it("says so first, goes on answering, asks clients to leave, and then ends", async () => {
    const app = await startSmallApp({ graceMs: 1_500 });
    const stopped = app.stop();
    await pause(50);
    expect((await send(app, { ...get, path: "health/ready" })).status).toBe(503);
    const answer = await ask(app, "{ __typename }");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("connection")).toBe("close");
    await stopped;
    await expect(ask(app, "{ __typename }")).rejects.toThrow("fetch failed");
  });

  it("answers what is under way", async () => {
    const app = await startSmallApp({ deadlineMs: 400 });
    const asked = ask(app, "{ waits }");
    await pause(100);
    await Promise.all([app.stop(), app.stop()]);
    expect(verdict(await asked)).toBe("200 TIMEOUT DEADLINE");
  });

  it("loses nothing of clients that leave once it is not ready", async () => {
    const app = await startSmallApp({ graceMs: 3_000 });
    const statuses: number[] = [];
    const isReady = async () => (await send(app, { ...get, path: "health/ready" })).status === 200;
    const client = async () => {
      while (await isReady()) statuses.push((await ask(app, "{ __typename }")).status);
    };
    const clients = Promise.all(Array.from({ length: 8 }, client));
    while (statuses.length < 16) await pause(5);
    const stopped = app.stop();
    await clients;
    await stopped;
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

describe("listening", () => {
  it.each([
    [
      { host: "127.0.0.1", port: 0 },
      "A port serves one process at a time; PORT on 127.0.0.1 is taken: set PORT.",
    ],
    [
      { host: "192.0.2.1", port: 0 },
      "The server listens on an address of this machine; 192.0.2.1 is none: set HOST.",
    ],
  ])("explains in a sentence why it cannot: %j", async ({ host }, sentence) => {
    const app = await startSmallApp();
    const port = Number(new URL(app.url).port);
    const listening = startSmallApp({}, { host, port });
    await expect(listening).rejects.toThrow(StartError);
    await expect(listening).rejects.toThrow(sentence.replace("; PORT", `; ${port}`));
    await app.stop();
  });
});
