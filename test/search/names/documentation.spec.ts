import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { weights } from "../../../src/search/names/features.ts";
import { CANDIDATE_FROM, MATCHED_FROM, RIVAL_WITHIN } from "../../../src/search/names/match.ts";

const page = readFileSync("docs/matching.md", "utf8");

describe("the page on matching", () => {
  it.each(Object.entries(weights))("says what %s counts", (feature, weight) => {
    const [, counts] = new RegExp(`^\\| \`${feature}\` *\\| *(\\S+)`, "m").exec(page) ?? [];
    expect(counts?.replace("−", "-")).toBe(weight.toFixed(2));
  });

  it("says from which score on an organization matches, is a candidate, or has a rival", () => {
    for (const limit of [MATCHED_FROM, CANDIDATE_FROM, RIVAL_WITHIN]) expect(page).toContain(String(limit));
  });
});
