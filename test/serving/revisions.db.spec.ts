import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../src/app.ts";
import { type Database, openDatabase } from "../../src/db/database.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { leaveOutOnPglite } from "../support/leave-out.ts";
import { publishRevision } from "../support/revisions.ts";
import { watchStatements } from "../support/statements.ts";

const QUIET = { log: () => undefined, graceMs: 0 };

async function revision({ fastify }: HttpApp): Promise<number | null> {
  const payload = { query: "query Newest { revision { number } }" };
  const response = await fastify.inject({ method: "POST", url: "/graphql", payload });
  return response.json<{ data: { revision: { number: number } } | null }>().data?.revision.number ?? null;
}

async function keeps(app: HttpApp, expected: number): Promise<boolean> {
  const { result, statements } = await watchStatements(() => revision(app));
  return result === expected && statements.length === 0;
}

describe("a server that has kept an answer", () => {
  let database: FreshDatabase;
  let app: HttpApp;
  beforeAll(async () => {
    database = await freshDatabase();
    await publishRevision(database.pool, 1);
    app = await createApp(database, QUIET);
  });
  afterAll(async () => {
    await app.stop();
    await database.close();
  });

  it("gives another one as soon as its own publication is through", async () => {
    for (const number of [2, 3, 4]) {
      expect(await revision(app)).toBe(number - 1);
      await expect.poll(() => keeps(app, number - 1)).toBe(true);
      await publishRevision(database.pool, number);
      expect(await revision(app)).toBe(number);
    }
  });

  it("does not take a database that was filled anew for the one before", async () => {
    expect(await revision(app)).toBe(4);
    await database.pool.query("delete from ingest.revision where number > 1");
    await publishRevision(database.pool, 2, "another".repeat(10));
    expect(await revision(app)).toBe(2);
  });
});

const ONE_SERVER = "A folder of PGlite has one server, which nobody needs to tell.";

describe("two servers on one database", () => {
  let database: FreshDatabase;
  let other: Database;
  let apps: readonly [HttpApp, HttpApp];
  beforeAll(async () => {
    database = await freshDatabase();
    if (database.engine === "pglite") return;
    await publishRevision(database.pool, 1);
    other = await openDatabase(database.options);
    apps = [await createApp(database, QUIET), await createApp(other, QUIET)];
  });
  afterAll(async () => {
    if (database.engine === "postgresql") {
      for (const app of apps) await app.stop();
      await other.close();
    }
    await database.close();
  });

  it("learn of each other's revisions by a notice", async (context) => {
    leaveOutOnPglite(context, database.engine, ONE_SERVER);
    await expect.poll(() => keeps(apps[1], 1)).toBe(true);
    await publishRevision(database.pool, 2);
    await expect.poll(() => revision(apps[1]), { timeout: 900, interval: 10 }).toBe(2);
  });

  it("learn of them within moments where no notice comes", async (context) => {
    leaveOutOnPglite(context, database.engine, ONE_SERVER);
    await database.pool.query("drop trigger tell_revision on ingest.revision");
    await publishRevision(database.pool, 3);
    await expect.poll(() => revision(apps[1]), { timeout: 10_000 }).toBe(3);
    await expect.poll(() => keeps(apps[1], 3)).toBe(true);
  });
});
