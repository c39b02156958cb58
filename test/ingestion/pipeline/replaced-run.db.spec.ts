import { describe, expect, it } from "vitest";

import { silent } from "../../../src/ingestion/progress.ts";
import { openRun } from "../../../src/ingestion/runs.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import { importLines, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");

describe("a run that a newer one of its source replaces", () => {
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
});
