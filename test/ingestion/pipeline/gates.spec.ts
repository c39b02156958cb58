import { describe, expect, it } from "vitest";

import { gate } from "../../../src/ingestion/gates.ts";

const fine = { rows: 1_000, understood: 1_000, published: 1_000, understoodBefore: 1 };

describe("the gates of a run", () => {
  it.each([
    ["nothing new", fine],
    ["a first import", { ...fine, published: 0 }],
    ["a fifth fewer rows", { ...fine, rows: 800, understood: 800 }],
    ["one row in twenty that is not understood", { ...fine, understood: 950 }],
    ["a source of which never more was understood", { ...fine, understood: 900, understoodBefore: 0.9 }],
  ])("let %s pass", (_, figures) => expect(gate(figures)).toBeUndefined());

  it.each([
    ["ROWS_GONE", { ...fine, rows: 5, understood: 0 }],
    ["ROW_COUNT_FELL", { ...fine, rows: 799, understood: 799 }],
    ["UNDERSTOOD_TOO_FEW", { ...fine, understood: 949 }],
    ["UNDERSTOOD_TOO_FEW", { ...fine, understood: 0, published: 0 }],
  ])("hold with %s and the figures", (reason, figures) => {
    expect(gate(figures)).toMatchObject({ reason, words: expect.stringMatching(/\d/) as string });
  });
});
