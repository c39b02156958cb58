import { expect, it } from "vitest";

import { importReport } from "../../src/cli/import-report.ts";
import type { ImportOutcome } from "../../src/ingestion/runs.ts";

const published: ImportOutcome = {
  source: "ngo-base",
  run: 4,
  status: "PUBLISHED",
  rowsRead: 23_370,
  published: 1,
  unchanged: 23_334,
  quarantined: 35,
  gone: 0,
  retained: 0,
  notes: {},
  revision: 4,
  reason: null,
};
const nothing = { rowsRead: 0, published: 0, unchanged: 0, quarantined: 0, revision: null };

it("closes an import with a line for each run, and says why some published nothing", () => {
  const reason = "FILE_MISSING: areas.csv: it did not come";
  const failed: ImportOutcome = {
    ...published,
    ...nothing,
    source: "kato",
    run: 5,
    status: "FAILED",
    reason,
  };
  expect(importReport([published, failed]).split("\n")).toEqual([
    "source    run  status       rows  published  unchanged  quarantined  gone  revision",
    "ngo-base    4  PUBLISHED  23,370          1     23,334           35     0         4",
    "kato        5  FAILED          0          0          0            0     0",
    "",
    `kato: ${reason}`,
  ]);
  expect(importReport([])).toBe("Nothing is due.");
});

it("tells of a held run which rows wait for a decision, not that they are what is published", () => {
  const reason = "ROW_COUNT_FELL: 22,000 rows came";
  const held: ImportOutcome = {
    ...published,
    status: "HELD",
    published: 0,
    unchanged: 22_000,
    rowsRead: 22_035,
    revision: null,
    reason,
  };
  expect(importReport([published, held]).split("\n").slice(0, 3)).toEqual([
    "source    run  status       rows  published  unchanged  waiting  quarantined  gone  revision",
    "ngo-base    4  PUBLISHED  23,370          1     23,334        0           35     0         4",
    "ngo-base    4  HELD       22,035          0          0   22,000           35     0",
  ]);
});
