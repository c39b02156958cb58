import { describe, expect, it } from "vitest";

import { median, percentile, ratios, spread } from "../../bench/read/statistics.ts";

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe("figures of the bench", () => {
  it.each([
    [0.5, 50],
    [0.95, 95],
    [0.99, 99],
    [1, 100],
  ])("percentile %d of 1 to 100 is the value at its rank", (share, value) => {
    expect(percentile(hundred, share)).toBe(value);
  });

  it("percentile of a few values is one of them", () => {
    expect(percentile([3, 1, 2], 0.99)).toBe(3);
  });

  it("median is the middle value, or the mean of two", () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it("spread keeps the least and the most beside the median", () => {
    expect(spread([2, 9, 4])).toEqual({ median: 4, least: 2, most: 9 });
  });

  it("ratios compare the turns of one round with each other", () => {
    expect(ratios([100, 10, 90], [50, 5, 30])).toEqual({ median: 2, least: 2, most: 3 });
  });
});
