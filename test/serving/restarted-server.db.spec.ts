import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";

import { createApp } from "../../src/app.ts";
import { type Database, openDatabase } from "../../src/db/database.ts";
import { migrate } from "../../src/db/migrate.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { stateDigest } from "../../src/ingestion/state-digest.ts";
import { importLines, lineSource, organization } from "../ingestion/pipeline/line-source.ts";
import { type PostgresPrimary, startPostgres } from "../support/postgres-server.ts";

const onServer = inject("engine").kind === "postgresql";
if (!onServer) process.stdout.write("Restarts of a server are not tested on PGlite, which has none.\n");

/** PGlite ends with its process, which the tests of a killed run show. */
describe.runIf(onServer)("a PostgreSQL server", () => {
  let server: PostgresPrimary;
  let database: Database;
  let app: HttpApp;
  const log: unknown[] = [];

  beforeAll(async () => {
    server = await startPostgres();
    const { scratch } = inject("engine");
    database = await openDatabase({ url: server.url, dataDir: `${scratch}/restarted`, poolSize: 4 });
    await migrate(database);
    await importLines(database, lineSource("registry"), [organization("a"), organization("b")]);
    app = await createApp(database, { log: (line) => log.push(line), graceMs: 0, keptBytes: 0 });
  });

  afterAll(async () => {
    await app.stop();
    await database.close();
    await server.stop();
  });

  async function ask() {
    const payload = { query: "{ organizations { totalCount } revision { number } }" };
    const { statusCode, headers, body } = await app.fastify.inject({
      method: "POST",
      url: "/graphql",
      payload,
    });
    return { statusCode, retryAfter: headers["retry-after"], body };
  }

  it.each(["fast", "immediate"] as const)(
    "that is restarted under load (%s) is waited for: what fails meanwhile may be asked again, and nothing has to be started anew",
    async (mode) => {
      const clients = { areAsking: true };
      const asking = Array.from({ length: 4 }, async () => {
        const answers: Awaited<ReturnType<typeof ask>>[] = [];
        while (clients.areAsking) answers.push(await ask());
        return answers;
      });
      await server.restart(mode);
      const ready = performance.now();
      await vi.waitFor(async () => expect((await ask()).statusCode).toBe(200), {
        timeout: 20_000,
        interval: 20,
      });
      const recovered = Math.round(performance.now() - ready);
      clients.areAsking = false;
      const answers = (await Promise.all(asking)).flat();
      const failed = answers.filter(({ statusCode }) => statusCode !== 200);
      process.stdout.write(
        `PostgreSQL restarted (${mode}): ${failed.length} of ${answers.length} answers were 503, the next good one came ${recovered} ms after it was ready.\n`,
      );
      expect(answers.length).toBeGreaterThan(failed.length);
      for (const { statusCode, retryAfter, body } of failed) {
        expect([statusCode, Number(retryAfter) > 0]).toEqual([503, true]);
        expect(body).not.toMatch(/127\.0\.0\.1|ECONN|57P0/);
      }
      expect((await ask()).body).toContain('"totalCount":2');
      await importLines(database, lineSource("registry"), [organization("a"), organization("b")]);
    },
  );

  it("has the same digest in a copy of its folder that is made while it runs", async () => {
    const { url } = await server.standby();
    const pool = new Pool({ connectionString: url });
    expect(await stateDigest({ pool })).toBe(await stateDigest(database));
    await pool.end();
  });
});
