import { describe, expect, it } from "vitest";

import { canonicalJson } from "../../../src/ingestion/canonical.ts";

describe("the canonical spelling of a payload", () => {
  it("does not depend on the order of properties, at any depth", () => {
    const one = canonicalJson({ b: 1, a: [{ d: "x", c: true }] });
    expect(one).toBe('{"a":[{"c":true,"d":"x"}],"b":1}');
    expect(canonicalJson({ a: [{ c: true, d: "x" }], b: 1 })).toBe(one);
  });

  it("leaves out what is absent, which states nothing", () => {
    expect(canonicalJson({ a: null, b: undefined, c: 0, d: "", e: false })).toBe('{"c":0,"d":"","e":false}');
  });

  it("keeps the order of lists, which means something", () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
});
