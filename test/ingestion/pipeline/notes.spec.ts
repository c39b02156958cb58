import { describe, expect, it } from "vitest";

import type { RegisterRow } from "../../../src/ingestion/connectors/connector.ts";
import { countNotes } from "../../../src/ingestion/notes.ts";

const place = { file: "rows.csv", line: 1 };
const statement = { kind: "Organization", key: "a", payload: {} };
const noted = (...reasons: string[]): RegisterRow => ({
  place,
  statement,
  raw: "",
  notes: reasons.map((reason) => ({ reason })),
});

describe("notes on rows that count", () => {
  it("are counted by what was noted, the most frequent first", () => {
    const rows: RegisterRow[] = [
      noted("BIN_PADDED", "BIN_ABSENT"),
      noted("BIN_ABSENT"),
      { place, statement, raw: "" },
      { place, problem: { reason: "BIN_LENGTH" }, raw: "" },
    ];
    expect(Object.entries(countNotes(rows))).toEqual([
      ["BIN_ABSENT", 2],
      ["BIN_PADDED", 1],
    ]);
  });
});
