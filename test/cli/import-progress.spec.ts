import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";

import { importProgress, told } from "../../src/cli/import-progress.ts";
import type { ImportProgress } from "../../src/ingestion/progress.ts";
import type { ImportOutcome } from "../../src/ingestion/runs.ts";

const outcome: ImportOutcome = {
  source: "ngo-base",
  run: 4,
  status: "PUBLISHED",
  rowsRead: 23_370,
  published: 23_335,
  unchanged: 0,
  quarantined: 35,
  gone: 0,
  retained: 0,
  notes: { BIN_ABSENT: 1_742, BIN_PADDED: 2 },
  revision: 4,
  reason: null,
};

function wholeRun(progress: ImportProgress): void {
  progress.staging("ngo-base", 23_370);
  progress.advance(23_370);
  progress.publishing("ngo-base");
  progress.ended(outcome);
}

function shown(isTTY: boolean, happens: (progress: ImportProgress) => void = wholeRun): string {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  const terminal = {
    isTTY,
    columns: 120,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  };
  happens(importProgress(Object.assign(stream, terminal) as unknown as NodeJS.WriteStream));
  return chunks.join("");
}

describe("the progress of an import", () => {
  it("is a few lines per source where nobody watches", () => {
    const lines = shown(false).trim().split("\n");
    expect(lines[0]).toBe("ngo-base: 23,370 rows");
    expect(lines[1]).toMatch(
      /^ngo-base: revision 4: 23,335 published, 0 unchanged, 35 in quarantine; [\d,]+ rows\/s$/,
    );
    expect(lines[2]).toBe("ngo-base: noted BIN_ABSENT 1,742, BIN_PADDED 2");
    expect(lines).toHaveLength(3);
  });

  it("is a bar with counts and rate on a terminal", () => {
    expect(shown(true)).toMatch(/ngo-base +█+ 23370\/23370 rows · [\d,]+ rows\/s/);
  });

  it("is a line with the reason where a run fails before its rows are read", () => {
    const failed = {
      ...outcome,
      status: "FAILED",
      rowsRead: 0,
      published: 0,
      revision: null,
      quarantined: 0,
    } as const;
    const reason = "FILE_MISSING: ngo-base.csv did not come";
    for (const isTTY of [true, false]) {
      expect(shown(isTTY, (progress) => progress.ended({ ...failed, reason }))).toContain(
        `failed: 0 published, 0 unchanged, 0 in quarantine; ${reason}`,
      );
      expect(shown(isTTY, (progress) => progress.waiting())).toMatch(/^Another import is under way; .*\n$/);
    }
  });

  it.each([
    [{}, "revision 4: 23,335 published, 0 unchanged, 35 in quarantine"],
    [{ gone: 2 }, "revision 4: 23,335 published, 0 unchanged, 35 in quarantine, 2 gone"],
    [
      { status: "NOOP", published: 0, unchanged: 5 },
      "nothing new: 0 published, 5 unchanged, 35 in quarantine",
    ],
    [
      { status: "HELD", published: 0, reason: "ROWS_GONE: no row was understood, 5 are published" },
      "held: 0 wait for a decision, 35 in quarantine; ROWS_GONE: no row was understood, 5 are published",
    ],
    [
      { status: "HELD", published: 0, unchanged: 22_000, reason: "ROW_COUNT_FELL: 22000 rows came" },
      "held: 22,000 wait for a decision, 35 in quarantine; ROW_COUNT_FELL: 22000 rows came",
    ],
  ] as const)("tells how a run ended: %o", (difference, words) => {
    expect(told({ ...outcome, ...difference })).toBe(words);
  });
});
