import { buildSchema } from "graphql";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import type { Database } from "../../src/db/database.ts";
import { runCancellable } from "../../src/db/run-statement.ts";
import { freshDatabase } from "../support/database.ts";
import { ask, type SmallApp, type SmallContext, startSmallApp, verdict } from "./small-app.ts";

const DEADLINE_MS = 500;
/** Works, rather than sleeps, for minutes on either engine. */
const LONG = { text: "select count(*)::int as rows from generate_series(1, 20000000000)" };

async function slowApp(database: Database, deadlineMs: number): Promise<SmallApp> {
  const schema = buildSchema("type Query { slow: Int quick: Int }");
  const fields = schema.getQueryType()?.getFields() ?? {};
  const run =
    (text: string) =>
    async (_source: unknown, _args: unknown, { signal }: SmallContext) => {
      const [row] = await runCancellable<{ rows: number }>(database, { text }, signal);
      return row?.rows;
    };
  Object.assign(fields["slow"] ?? {}, { resolve: run(LONG.text) });
  Object.assign(fields["quick"] ?? {}, { resolve: run("select 7 as rows") });
  return startSmallApp({ schema, deadlineMs });
}

describe("a statement that takes too long", () => {
  it("is answered at the deadline, and soon the database answers again", async () => {
    await using database = await freshDatabase();
    const app = await slowApp(database, DEADLINE_MS);
    const started = performance.now();
    expect(verdict(await ask(app, "{ slow }"))).toBe("200 TIMEOUT DEADLINE");
    expect(performance.now() - started).toBeLessThan(DEADLINE_MS + 2_000);
    const quick = async () => (await ask(app, "{ quick }")).body.data;
    await expect.poll(quick, { timeout: 10_000 }).toEqual({ quick: 7 });
    await app.stop();
  });

  it("ends when its client leaves", async () => {
    await using database = await freshDatabase();
    const app = await slowApp(database, 60_000);
    const leaving = AbortSignal.timeout(300);
    const body = JSON.stringify({ query: "{ slow }" });
    const headers = { "content-type": "application/json" };
    const request = fetch(new URL("graphql", app.url), { method: "POST", body, headers, signal: leaving });
    await expect(request).rejects.toThrow("aborted");
    await pause(100);
    const started = performance.now();
    expect((await ask(app, "{ quick }")).body.data).toEqual({ quick: 7 });
    expect(performance.now() - started).toBeLessThan(10_000);
    await expect.poll(() => running(database), { timeout: 2_000 }).toBe(0);
    await app.stop();
  });
});

async function running({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    "select count(*)::int as count from pg_stat_activity where state = 'active' and query = $1",
    [LONG.text],
  );
  return rows[0]?.count ?? -1;
}
