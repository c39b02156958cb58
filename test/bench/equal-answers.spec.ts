import { describe, expect, it } from "vitest";

import { difference } from "../../bench/read/difference.ts";
import { normalise } from "../../bench/read/normalise.ts";

const ours = {
  organizations: {
    nodes: [
      {
        id: "Organization:17",
        name: { kk: "Қор", ru: null },
        grants: {
          nodes: [
            { number: "1", amount: { amount: "10.50" } },
            { number: "2", amount: null },
          ],
        },
        charity: null,
      },
    ],
  },
};

const theirs = {
  organizations: [
    {
      charity: null,
      id: 17,
      nameRu: null,
      nameKk: "Қор",
      grants: [
        { amount: "10.50", number: "1" },
        { amount: null, number: "2" },
      ],
    },
  ],
};

describe("answers of two servers", () => {
  it("are equal where only wrapping and the order of keys differ", () => {
    expect(difference(normalise(ours), normalise(theirs))).toBeUndefined();
  });

  it("are equal where one counts beside the aggregates and the other within", () => {
    const within = { grants: { aggregates: { count: 3, sum: null } } };
    const beside = { grants: { totalCount: 3, aggregates: { sum: { amount: "0" } } } };
    expect(difference(normalise(within), normalise(beside))).toBeUndefined();
    expect(difference(normalise({ totalCount: 3 }), normalise({ totalCount: 4 }))).toMatch(
      "answer.totalCount",
    );
  });

  it.each([
    ["a value", { a: ["1.50"] }, { a: ["1.5"] }, "answer.a.0"],
    ["the order of a list", { a: [1, 2] }, { a: [2, 1] }, "answer.a.0"],
    ["the length of a list", { a: [1] }, { a: [1, 2] }, "answer.a.1"],
    ["a key", { a: 1, b: null }, { a: 1 }, "answer.b"],
    ["null and an empty list", { a: null }, { a: [] }, "answer.a"],
    ["a list and an object", { a: [] }, { a: {} }, "answer.a"],
  ])("differ in %s, and the place is named", (_what, one, other, place) => {
    expect(difference(normalise(one), normalise(other))).toMatch(new RegExp(`^${place}: `));
  });
});
