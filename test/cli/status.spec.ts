import { describe, expect, it } from "vitest";

import { runText, statusText } from "../../src/cli/status.command.ts";

const revision = { number: 2, publishedAt: "2026-11-21T10:00:00Z", digest: "ab" };
const source = {
  source: "kato",
  title: { kk: null, ru: "КАТО", en: null },
  kind: "OFFICIAL_REGISTER",
  licence: "CC0-1.0",
  cadence: "P1Y",
  verdict: "FRESH",
  retrievedAt: "2026-11-21T09:59:00Z",
  dataAsOf: null,
  run: 2,
  quarantine: { COLUMN_COUNT: 2 },
  records: 1_248,
  status: "PUBLISHED",
  rowsRead: 1_250,
  published: 1_248,
  unchanged: 0,
  quarantined: 2,
  revision: 2,
  finishedAt: "2026-11-21T10:00:00Z",
  reason: null,
};

describe("the status", () => {
  it("is a table of the sources under the revision", () => {
    const [head, blank, headings, row] = statusText({ revision, sources: [source] }).split("\n");
    expect(head).toBe("Revision 2 of 2026-11-21T10:00:00Z, digest ab");
    expect(blank).toBe("");
    expect(headings).toMatch(
      /^source +kind +records +last run +rows +published +unchanged +quarantine +revision +finished/,
    );
    expect(row).toMatch(
      /^kato +OFFICIAL_REGISTER +1,248 +PUBLISHED +1,250 +1,248 +0 +2 +2 +2026-11-21T10:00:00Z +FRESH$/,
    );
    expect(headings?.indexOf("finished")).toBe(row?.indexOf("2026-"));
  });

  it("tells why a source is held while nothing is published", () => {
    const held = { ...source, status: "HELD", revision: null, reason: "ROWS_GONE: none" };
    const text = statusText({ revision: null, sources: [held] });
    expect(text).toContain("No revision is published.");
    expect(text).toContain("ROWS_GONE: none");
  });

  it("tells which rows of a held run wait for a decision", () => {
    const held = { ...source, status: "HELD", published: 0, unchanged: 1_248, reason: "ROW_COUNT_FELL: few" };
    const [, , headings, row] = statusText({ revision, sources: [held] }).split("\n");
    expect(headings).toMatch(/ published +unchanged +waiting +quarantine /);
    expect(row).toMatch(/ HELD +1,250 +0 +0 +1,248 +2 /);
  });

  it("says so where nothing was imported", () => {
    expect(statusText({ revision: null, sources: [] })).toBe("Nothing has been imported yet.");
  });
});

describe("the status of one run", () => {
  const run = {
    source: "kato",
    status: "HELD",
    startedAt: "2026-11-21T10:00:00Z",
    delivery: "FULL",
    sequence: null,
    reason: "ROW_COUNT_FELL: 1 rows came, 3 are published",
    files: [{ name: "territories.csv", sha256: "ab" }],
    diff: { added: 1, changed: 0, gone: 3 },
    examples: [{ difference: "GONE", kind: "Territory", key: "751000000" }],
  };

  it("tells why it is held, from which files, and what it would change", () => {
    expect(runText(7, run).split("\n")).toEqual([
      "Run 7 of kato (FULL), started 2026-11-21T10:00:00Z: HELD",
      "ROW_COUNT_FELL: 1 rows came, 3 are published",
      "file territories.csv, sha256 ab",
      "It would add 1, change 0 and remove 3:",
      "  GONE Territory 751000000",
    ]);
  });

  it("tells the number of a delta, and that there is no such run", () => {
    expect(runText(8, { ...run, delivery: "DELTA", sequence: 12 })).toContain("kato (DELTA 12)");
    expect(() => runText(9, undefined)).toThrow("There is no run 9.");
  });
});
