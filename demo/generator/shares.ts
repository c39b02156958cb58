import type { Random } from "./random.ts";

/** Splits a total into whole parts in proportion to the weights; the largest remainders get what is left. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((left, right) => right.remainder - left.remainder || left.index - right.index);
  const missing = total - parts.reduce((left, right) => left + right, 0);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** Each item as often as its part of the total says, in a chance order. */
export function deal<T>(random: Random, total: number, weighted: readonly (readonly [T, number])[]): T[] {
  const counts = apportion(
    total,
    weighted.map(([, weight]) => weight),
  );
  return random.shuffle(weighted.flatMap(([item], index) => Array<T>(counts[index] ?? 0).fill(item)));
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Whole amounts, one for each pair of bounds, that add up to the total exactly: chance ones, then moved towards their
 * upper or lower bound all by the same fraction of the way. Fails where no amounts within the bounds can do it.
 */
export function fitAmounts(random: Random, total: number, bounds: readonly Bounds[]): number[] {
  const raw = bounds.map(({ min, max }) => min + (max - min) * skewed(random));
  const target = bounds.map(({ min, max }) => (total >= add(raw) ? max : min));
  const way = (total - add(raw)) / (add(target) - add(raw));
  if (way > 1) throw new RangeError(`${total} does not fit ${bounds.length} amounts within their bounds`);
  const amounts = raw.map((value, index) => Math.floor(value + way * ((target[index] ?? value) - value)));
  return spreadRemainder(amounts, total - add(amounts), bounds);
}

/** From 0 to 1, mostly near 0: many small amounts and a few large ones. */
function skewed(random: Random): number {
  const even = random.next();
  // Powers of fractions may differ in the last bit between engines, products do not.
  return even * even * even * even;
}

function spreadRemainder(amounts: number[], remainder: number, bounds: readonly Bounds[]): number[] {
  let left = remainder;
  for (let index = 0; left > 0; index = (index + 1) % amounts.length) {
    const amount = amounts[index] ?? 0;
    if (amount >= (bounds[index]?.max ?? 0)) continue;
    amounts[index] = amount + 1;
    left--;
  }
  return amounts;
}

export function add(values: readonly number[]): number {
  return values.reduce((left, right) => left + right, 0);
}
