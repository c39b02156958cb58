import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import type { Database } from "../../../src/db/database.ts";
import { silent } from "../../../src/ingestion/progress.ts";
import { freshDatabase } from "../../support/database.ts";
import { importLines, lineSource, organization, rowsOf } from "./line-source.ts";

const source = lineSource("registry");

describe("a run whose database is killed while it publishes", () => {
  it("leaves the revision before, and the next run begins anew", { timeout: 60_000 }, async () => {
    await using database = await freshDatabase();
    await importLines(database, source, [organization("a")]);
    await stallRevisions(database);
    const progress = { ...silent, publishing: () => void setTimeout(1_500).then(() => kill(database)) };
    const amended = [organization("a", { isNgo: true }), organization("b")];
    await expect(importLines(database, source, amended, { progress })).rejects.toThrow(/terminat/);
    expect(await rowsOf(database, "select key, is_ngo from register.organization")).toEqual([
      { key: "a", is_ngo: false },
    ]);
    expect(await rowsOf(database, "select number from ingest.revision")).toEqual([{ number: 1 }]);
    await database.pool.query("drop trigger stall on ingest.revision");
    expect(await importLines(database, source, amended)).toMatchObject({
      status: "PUBLISHED",
      published: 2,
      revision: 2,
    });
    expect(await rowsOf(database, "select status from ingest.import_run order by id")).toEqual([
      { status: "PUBLISHED" },
      { status: "FAILED" },
      { status: "PUBLISHED" },
    ]);
  });
});

/** The last step of a publication takes a minute. */
async function stallRevisions({ pool }: Database): Promise<void> {
  await pool.query(
    `create function ingest.stall() returns trigger language plpgsql as $$
     begin
       while clock_timestamp() < now() + interval '1 minute' loop end loop;
       return new;
     end $$`,
  );
  await pool.query(
    "create trigger stall before insert on ingest.revision for each row execute function ingest.stall()",
  );
}

async function kill(database: Database): Promise<void> {
  if (database.engine === "pglite") return database.interrupt();
  await database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and state = 'active'`,
  );
}
