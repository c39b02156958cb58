import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../src/app.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { leaveOutOnPglite } from "../support/leave-out.ts";
import { publishRevision } from "../support/revisions.ts";

const KILLS = 10;

describe("a server whose connections are ended again and again", () => {
  let database: FreshDatabase;
  let app: HttpApp;
  beforeAll(async () => {
    database = await freshDatabase();
    await publishRevision(database.pool, 1);
    app = await createApp(database, { log: () => undefined, graceMs: 0, keptBytes: 0 });
  });
  afterAll(async () => {
    await app.stop();
    await database.close();
  });

  const ask = async () => {
    const payload = { query: "{ organizations { totalCount } revision { number } }" };
    const response = await app.fastify.inject({ method: "POST", url: "/graphql", payload });
    return response.json<{ errors?: unknown }>().errors;
  };

  it("answers every request all the same", async (context) => {
    leaveOutOnPglite(context, database.engine, "PGlite has no backends that somebody could end.");
    const clients = { areAsking: true };
    const asking = Array.from({ length: 4 }, async () => {
      const failures: unknown[] = [];
      while (clients.areAsking) failures.push(await ask());
      return failures;
    });
    for (let kill = 0; kill < KILLS; kill += 1) expect(await endBackends(database)).toBeGreaterThan(0);
    clients.areAsking = false;
    const failures = (await Promise.all(asking)).flat();
    expect(failures.length).toBeGreaterThan(KILLS);
    expect(failures.filter((failure) => failure !== undefined)).toEqual([]);
  });
});

/** Ends all connections to a database but its own, and gives the server time to be asked again. */
async function endBackends({ options }: FreshDatabase): Promise<number> {
  const client = new Client({ connectionString: options.url });
  await client.connect();
  const { rows } = await client.query<{ ended: boolean }>(
    `select pg_terminate_backend(pid) as ended from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await client.end();
  await pause(100);
  return rows.length;
}
