import { describe, expect, it } from "vitest";

import { silent } from "../../../src/ingestion/progress.ts";
import { openRun } from "../../../src/ingestion/runs.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import { importLines, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");

describe("a run that a newer one replaces", () => {
  it("publishes nothing, because it was compared with an older state", async () => {
    const database = opened();
    let newer: Promise<number> | undefined;
    const progress = {
      ...silent,
      staging: () => void (newer = openRun(database.pool, "registry", new Date())),
    };
    await expect(importLines(database, source, [organization("a")], { progress })).rejects.toThrow(
      "replaced",
    );
    expect(await newer).toBe(2);
    expect(await rowsOf(database, "select from register.organization")).toEqual([]);
    expect(await rowsOf(database, "select id, status from ingest.import_run order by id")).toEqual([
      { id: 1, status: "FAILED" },
      { id: 2, status: "RECEIVED" },
    ]);
  });

  it("is closed by the next run of any source, because nobody else writes", async () => {
    const database = opened();
    await importLines(database, source, [organization("a")]);
    await openRun(database.pool, "registry", new Date());
    await importLines(database, lineSource("other", 2), [organization("b")]);
    expect(await rowsOf(database, "select status, reason from ingest.import_run where id = 2")).toEqual([
      { status: "FAILED", reason: "INTERRUPTED" },
    ]);
  });
});
