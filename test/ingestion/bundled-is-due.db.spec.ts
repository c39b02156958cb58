import { describe, expect, it } from "vitest";

import type { Database } from "../../src/db/database.ts";
import { bundledIsDue } from "../../src/ingestion/bundled-is-due.ts";
import { declareSource } from "../../src/ingestion/runs.ts";
import { readSources } from "../../src/ingestion/sources.ts";
import { testDatabase } from "../support/database.ts";
import { emptiedDatabase } from "./pipeline/emptied-database.ts";

const connectors = (await readSources()).map(({ connector }) => connector);
const opened = emptiedDatabase();

async function publishSomething({ pool }: Database): Promise<void> {
  const [connector] = connectors;
  if (!connector) throw new Error("There is no source.");
  await declareSource(pool, connector);
  await pool.query(
    `with run as (
       insert into ingest.import_run (source_id, status, started_at, finished_at)
       values ($1, 'PUBLISHED', now(), now()) returning id
     )
     insert into ingest.revision (number, published_at, run_id, digest) select 1, now(), id, 'x' from run`,
    [connector.id],
  );
}

describe("the import of the bundled registers", () => {
  it("is due in an empty database", async () => {
    const database = opened();
    expect(await bundledIsDue(database)).toBe(true);
  });

  it("is due where it was broken off", async () => {
    const database = opened();
    await publishSomething(database);
    await database.pool.query("insert into ingest.bundled_import (id, started_at) values (1, now())");
    expect(await bundledIsDue(database)).toBe(true);
  });

  it("is not due where a person imported files of their own", async () => {
    const database = opened();
    await publishSomething(database);
    expect(await bundledIsDue(database)).toBe(false);
  });

  it("is not due after it", async () => {
    expect(await bundledIsDue(await testDatabase())).toBe(false);
  });
});
