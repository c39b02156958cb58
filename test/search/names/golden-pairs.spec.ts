import { describe, expect, it } from "vitest";

import { goldenPairs, quality } from "../../../bench/match/golden-pairs.ts";

const pairs = goldenPairs();

describe("the golden pairs", () => {
  it("are many, of both kinds, and each is there once", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(150);
  });

  it("are joined with a precision of at least 0.99, and found with a recall of at least 0.9", () => {
    const { precision, recall, joined } = quality(pairs);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(joined).toBeGreaterThanOrEqual(0.85);
  });

  it("never join the seven recipients of one call with each other", () => {
    const recipients = pairs.filter(({ hardness }) => hardness === "recipients of one call");
    expect(recipients).toHaveLength(21);
    expect(recipients.map(({ match }) => match.outcome)).toEqual(recipients.map(() => "NEW"));
  });
});
