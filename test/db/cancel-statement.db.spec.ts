import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { runCancellable } from "../../src/db/run-statement.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { leaveOutOnPglite } from "../support/leave-out.ts";

const endless = { text: "select count(*) from generate_series(1, 1000000000000)" };
const never = new AbortController().signal;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

function after(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("too late")), milliseconds);
  return controller.signal;
}

describe("a statement that can be cancelled", () => {
  it("gives rows as objects or as texts, prepared or not", async () => {
    const text = "select $1::int as one, 'б' as two, null as three";
    expect(await runCancellable(database, { text, values: [1] }, never)).toEqual([
      { one: 1, two: "б", three: null },
    ]);
    for (let run = 0; run < 2; run += 1) {
      const prepared = { name: "pair", text, values: [run], rowMode: "text" } as const;
      expect(await runCancellable(database, prepared, never)).toEqual([[String(run), "б", null]]);
    }
  });

  it("that fails leaves its connection and its name to the next one", async () => {
    const failed = { code: "INTERNAL_SERVER_ERROR" };
    const broken = { name: "broken", text: "select 1 / $1::int", values: [0], rowMode: "text" } as const;
    for (let run = 0; run < 2; run += 1) {
      await expect(runCancellable(database, broken, never)).rejects.toMatchObject(failed);
    }
    expect(await runCancellable(database, { ...broken, values: [1] }, never)).toEqual([["1"]]);
    const misspelt = { name: "misspelt", text: "selec 1", rowMode: "text" } as const;
    await expect(runCancellable(database, misspelt, never)).rejects.toMatchObject(failed);
    expect(await runCancellable(database, { ...misspelt, text: "select 1" }, never)).toEqual([["1"]]);
  });

  it("is told off with the signal's reason at once, and ended in the database", async () => {
    const startedAt = performance.now();
    await expect(runCancellable(database, endless, after(300))).rejects.toThrow("too late");
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(await runCancellable(database, { text: "select 1 as one" }, never)).toEqual([{ one: 1 }]);
    const running = {
      text: "select count(*)::int as n from pg_stat_activity where query like '%generate_series%' and state = 'active' and pid <> pg_backend_pid()",
    };
    await expect.poll(() => runCancellable(database, running, never), { timeout: 5_000 }).toEqual([{ n: 0 }]);
  });

  it("keeps its connection, on which nothing of it is left for the next one", async (context) => {
    leaveOutOnPglite(context, database.engine, "What interrupts PGlite ends whatever runs when it comes.");
    const { pool } = database;
    const removed: unknown[] = [];
    pool.on("remove", (client) => removed.push(client));
    for (let round = 0; round < 30; round += 1) {
      const short = { text: "select count(*) from generate_series(1, 30000)" };
      await runCancellable(database, short, after(round / 4)).catch(() => undefined);
      expect(await runCancellable(database, { text: "select 1 as one" }, never)).toEqual([{ one: 1 }]);
    }
    await expect(runCancellable(database, endless, after(50))).rejects.toThrow("too late");
    await expect.poll(() => pool.idleCount === pool.totalCount).toBe(true);
    expect(removed).toEqual([]);
  });

  it("is ended in the middle of the past too, whose moment stays in its transaction", async () => {
    await expect(runCancellable(database, { ...endless, asOf: 7 }, after(300))).rejects.toThrow("too late");
    const moment = { text: "select nullif(current_setting('qogam.as_of', true), '') as n" };
    expect(await runCancellable(database, { ...moment, asOf: 7 }, never)).toEqual([{ n: "7" }]);
    expect(await runCancellable(database, moment, never)).toEqual([{ n: null }]);
    const broken = { text: "select 1 / 0", asOf: 7 };
    await expect(runCancellable(database, broken, never)).rejects.toMatchObject({
      reason: "DATABASE_FAILED",
    });
    expect(await runCancellable(database, moment, never)).toEqual([{ n: null }]);
  });

  it("spares those that wait behind it", async () => {
    const late = runCancellable(database, endless, after(300));
    const waiting = Promise.all(
      [1, 2, 3].map((n) => runCancellable(database, { text: "select $1::int as n", values: [n] }, never)),
    );
    await expect(late).rejects.toThrow("too late");
    expect(await waiting).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
  });

  it("is abandoned without an interruption while it waits for a connection", async () => {
    const clients = await Promise.all(
      Array.from({ length: database.pool.options.max }, () => database.pool.connect()),
    );
    await clients[0]?.query("create temp table mine as select 1 as n");
    await expect(runCancellable(database, { text: "select 1" }, after(100))).rejects.toThrow("too late");
    expect((await clients[0]?.query("select n from mine"))?.rows).toEqual([{ n: 1 }]);
    for (const client of clients) client.release();
  });

  it("is not begun where the signal has fired before", async () => {
    await expect(runCancellable(database, endless, AbortSignal.abort(new Error("gone")))).rejects.toThrow(
      "gone",
    );
  });

  it("that the database refuses keeps the cause for the log and tells nothing of it", async () => {
    const refused = runCancellable(database, { text: "select secret from nowhere" }, never);
    await expect(refused).rejects.toMatchObject({ reason: "DATABASE_FAILED", cause: { code: "42P01" } });
    await expect(refused).rejects.not.toMatchObject({
      message: expect.stringContaining("nowhere") as string,
    });
  });

  it("ends as a missed deadline where the server's own limit ends it", async (context) => {
    leaveOutOnPglite(context, database.engine, "PGlite cannot end a statement by a limit of its own.");
    const client = await database.pool.connect();
    await client.query("set statement_timeout = 100");
    client.release();
    await expect(runCancellable(database, endless, never)).rejects.toMatchObject({ reason: "DEADLINE" });
    (await database.pool.connect()).release(true);
  });
});
