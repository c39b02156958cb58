import { describe, expect, it } from "vitest";

import { emptiedDatabase } from "./emptied-database.ts";
import { importLines, type Line, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");
const ten: Line[] = Array.from({ length: 10 }, (_, index) => organization(`o${index}`));
const count = "select count(*)::int from register.organization";

describe("a run that a gate holds", () => {
  it("publishes nothing where more than a fifth of the rows is missing", async () => {
    const database = opened();
    await importLines(database, source, ten);
    const outcome = await importLines(database, source, ten.slice(0, 7));
    expect(outcome).toMatchObject({
      status: "HELD",
      rowsRead: 7,
      published: 0,
      unchanged: 7,
      revision: null,
    });
    expect(outcome.reason).toBe("ROW_COUNT_FELL: 7 rows came, 10 are published, 3 of them did not come");
    expect(await rowsOf(database, count)).toEqual([{ count: 10 }]);
    expect(await rowsOf(database, "select status from ingest.import_run order by id")).toEqual([
      { status: "PUBLISHED" },
      { status: "HELD" },
    ]);
  });

  it("publishes nothing where as many rows came as before, of other things", async () => {
    const database = opened();
    await importLines(database, source, ten);
    const others = Array.from({ length: 10 }, (_, index) => organization(`other${index}`));
    const outcome = await importLines(database, source, others);
    expect(outcome).toMatchObject({ status: "HELD", published: 0, revision: null });
    expect(outcome.reason).toMatch(/^ROW_COUNT_FELL: .*10 of them did not come$/);
    expect(await rowsOf(database, count)).toEqual([{ count: 10 }]);
  });

  it("tells which rows it did not understand where there are too many of them", async () => {
    const database = opened();
    const outcome = await importLines(database, source, [...ten, { problem: "BIN_STRUCTURE" }]);
    expect(outcome).toMatchObject({ status: "HELD", rowsRead: 11, unchanged: 10, quarantined: 1 });
    expect(await rowsOf(database, "select reason from ingest.quarantined_row")).toEqual([
      { reason: "BIN_STRUCTURE" },
    ]);
    expect(await rowsOf(database, count)).toEqual([{ count: 0 }]);
  });

  it("is published when somebody has looked and accepts it", async () => {
    const database = opened();
    await importLines(database, source, ten);
    const outcome = await importLines(database, source, ten.slice(0, 2), { accept: true });
    expect(outcome).toMatchObject({ status: "PUBLISHED", unchanged: 2, gone: 8 });
    expect(await rowsOf(database, count)).toEqual([{ count: 2 }]);
  });
});
