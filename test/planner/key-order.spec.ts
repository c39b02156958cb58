import { expect, it } from "vitest";

import { inKeyOrder } from "../../src/loaders/key-order.ts";

it("puts what a batch found into the order of the keys, with null where nothing was found", () => {
  expect(
    inKeyOrder(
      ["b", "x", "a", "b"],
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
    ),
  ).toEqual([2, null, 1, 2]);
});
