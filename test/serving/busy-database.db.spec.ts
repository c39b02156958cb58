import type { PoolClient } from "pg";
import { beforeAll, describe, expect, it } from "vitest";

import { type Database, openDatabase } from "../../src/db/database.ts";
import { runCancellable } from "../../src/db/run-statement.ts";
import { freshDatabase } from "../support/database.ts";
import { leaveOutOnPglite } from "../support/leave-out.ts";

const never = new AbortController().signal;
const quick = { text: "select 1 as one" };
const slow = { text: "select pg_sleep(1.3)" };

describe.concurrent("statements that find every connection taken", () => {
  let opening: ReturnType<typeof freshDatabase>;
  beforeAll(async () => {
    opening = freshDatabase();
    await opening;
    return async () => (await opening).close();
  });

  /** With one connection. */
  async function overOne(work: (database: Database) => Promise<void>): Promise<void> {
    const { options } = await opening;
    const database = await openDatabase({ ...options, poolSize: 1 });
    await work(database).finally(() => database.close());
  }

  it("wait longer than a second behind slow ones", async (context) => {
    leaveOutOnPglite(context, (await opening).engine, "Nobody is refused by PGlite's only connection.");
    await overOne(async (database) => {
      const running = runCancellable(database, slow, never);
      expect(await runCancellable(database, quick, never)).toEqual([{ one: 1 }]);
      await running;
    });
  });

  it("are refused where connections are held by nothing that runs, and work again afterwards", async (context) => {
    leaveOutOnPglite(context, (await opening).engine, "Nobody is refused by PGlite's only connection.");
    await overOne(async (database) => {
      const held: PoolClient = await database.pool.connect();
      await expect(runCancellable(database, quick, never)).rejects.toMatchObject({ reason: "DATABASE_BUSY" });
      held.release();
      expect(await runCancellable(database, quick, never)).toEqual([{ one: 1 }]);
    });
  });
});
