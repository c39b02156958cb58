import { describe, expect, it } from "vitest";

import { statusText } from "../../src/cli/status.command.ts";

const revision = { number: 2, publishedAt: "2026-11-21T10:00:00Z", digest: "ab" };
const source = {
  source: "kato",
  kind: "OFFICIAL_REGISTER",
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
      /^kato +OFFICIAL_REGISTER +1,248 +PUBLISHED +1,250 +1,248 +0 +2 +2 +2026-11-21T10:00:00Z$/,
    );
    expect(headings?.indexOf("finished")).toBe(row?.indexOf("2026-"));
  });

  it("tells why a source is held while nothing is published", () => {
    const held = { ...source, status: "HELD", revision: null, reason: "ROWS_GONE: none" };
    const text = statusText({ revision: null, sources: [held] });
    expect(text).toContain("No revision is published.");
    expect(text).toContain("ROWS_GONE: none");
  });

  it("says so where nothing was imported", () => {
    expect(statusText({ revision: null, sources: [] })).toBe("Nothing has been imported yet.");
  });
});
