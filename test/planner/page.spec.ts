import { describe, expect, it } from "vitest";

import { pageOf } from "../../src/planner/page.ts";

describe("a page", () => {
  it("has 20 items from the start where nothing is asked", () => {
    expect(pageOf({})).toEqual({ size: 20, backward: false, after: undefined, before: undefined });
  });

  it("counts from the end where `last` is given", () => {
    expect(pageOf({ last: 5, before: "x" })).toMatchObject({ size: 5, backward: true, before: "x" });
  });

  it.each([{ first: 0 }, { first: -1 }, { first: 101 }, { last: 2 ** 31 - 1 }, { first: 1, last: 1 }])(
    "refuses %j",
    (args) => {
      expect(() => pageOf(args)).toThrow(expect.objectContaining({ reason: "PAGE_SIZE" }));
    },
  );
});
