import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";

import { createApp } from "../../src/app.ts";
import { type Database, openDatabase } from "../../src/db/database.ts";
import { migrate } from "../../src/db/migrate.ts";
import type { Replica } from "../../src/db/replica.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { type PostgresPrimary, type PostgresServer, startPostgres } from "../support/postgres-server.ts";
import { publishRevision } from "../support/revisions.ts";

const onServer = inject("engine").kind === "postgresql";
if (!onServer) process.stdout.write("Replicas are not tested on PGlite, which has none.\n");

/** PGlite has no replicas; where it is tested this suite has nothing to say. */
describe.runIf(onServer)("a replica", () => {
  let primary: PostgresPrimary;
  let standby: PostgresServer;
  let database: Database;
  let app: HttpApp;
  let replica: Replica;

  beforeAll(async () => {
    primary = await startPostgres();
    const filling = await openDatabase({ url: primary.url, dataDir: inject("engine").scratch });
    await migrate(filling);
    await publishRevision(filling.pool, 1);
    await filling.close();
    standby = await primary.standby();
    database = await openDatabase({
      url: primary.url,
      replicaUrls: [standby.url, "postgresql://nobody@127.0.0.1:1/nothing"],
      dataDir: inject("engine").scratch,
    });
    // Nothing is kept, so that every question is one that somebody has to read the answer to.
    app = await createApp(database, { log: () => undefined, graceMs: 0, keptBytes: 0 });
    replica = database.replicas[0] as Replica;
  });

  afterAll(async () => {
    await app.stop();
    await database.close();
    await primary.stop();
  });

  async function revision(): Promise<number> {
    const payload = { query: "{ revision { number } }" };
    const response = await app.fastify.inject({ method: "POST", url: "/graphql", payload });
    return response.json<{ data: { revision: { number: number } } }>().data.revision.number;
  }

  /** How many of ten questions it answers. */
  async function share(): Promise<number> {
    const connected = vi.spyOn(replica.pool, "connect");
    const checked = vi.spyOn(replica.pool, "query");
    for (let n = 0; n < 10; n += 1) await revision();
    const count = connected.mock.calls.length - checked.mock.calls.length;
    connected.mockRestore();
    checked.mockRestore();
    return count;
  }

  async function onStandby(statement: string): Promise<void> {
    const client = new Client({ connectionString: standby.url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }

  it("takes the reads, beside one that does not answer", async () => {
    await expect.poll(() => replica.has(1), { timeout: 10_000 }).toBe(true);
    expect(await share()).toBe(10);
  });

  it("is passed over while it lacks the newest revision, and used again when it has it", async () => {
    await onStandby("select pg_wal_replay_pause()");
    await publishRevision(database.pool, 2);
    expect(await revision()).toBe(2);
    expect(await share()).toBe(0);
    await onStandby("select pg_wal_replay_resume()");
    await expect.poll(() => replica.has(2), { timeout: 10_000 }).toBe(true);
    expect(await share()).toBe(10);
    expect(await revision()).toBe(2);
  });

  it("is not asked what runs of imports are under way, which it may not know yet", async () => {
    const connected = vi.spyOn(replica.pool, "connect");
    const checked = vi.spyOn(replica.pool, "query");
    const payload = { query: "{ sources { lastRun { status } } }" };
    await app.fastify.inject({ method: "POST", url: "/graphql", payload });
    expect(connected.mock.calls.length - checked.mock.calls.length).toBe(0);
    vi.restoreAllMocks();
  });

  it("that ends leaves the rest to the others", async () => {
    await standby.stop();
    const answers = await Promise.all(Array.from({ length: 20 }, revision));
    expect(new Set(answers)).toEqual(new Set([2]));
  });
});
