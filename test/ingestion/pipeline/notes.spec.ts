import { describe, expect, it } from "vitest";

import { NoteCount } from "../../../src/ingestion/notes.ts";

const noted = (...reasons: string[]) => reasons.map((reason) => ({ reason }));

describe("notes on rows that count", () => {
  it("are counted by what was noted, the most frequent first", () => {
    const notes = new NoteCount();
    for (const row of [noted("BIN_PADDED", "BIN_ABSENT"), noted("BIN_ABSENT"), noted()]) notes.add(row);
    expect(Object.entries(notes.all())).toEqual([
      ["BIN_ABSENT", 2],
      ["BIN_PADDED", 1],
    ]);
  });
});
