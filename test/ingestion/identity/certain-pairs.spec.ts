import { expect, it } from "vitest";

import { sortPairs } from "../../../src/ingestion/identity/certain-pairs.ts";
import type { DescribedRow } from "../../../src/ingestion/identity/described-rows.ts";
import type { LikelyPair } from "../../../src/ingestion/identity/likely-pairs.ts";

const row = (key: string, numbered = false): DescribedRow => ({
  key,
  numbered,
  id: 1,
  changed: true,
  names: [],
  description: () => ({ names: [], form: undefined, territories: [], registeredOn: undefined }) as never,
});
const [withBin, listed, named] = [row("with-bin", true), row("listed"), row("named")];
const pair = (joining: DescribedRow, target: DescribedRow, score: number): LikelyPair => ({
  joining,
  target,
  score,
  outcome: "MATCHED",
  features: [],
});
const sorted = (pairs: readonly LikelyPair[], statedBy: Readonly<Record<string, string>>) =>
  sortPairs(pairs, new Map(Object.entries(statedBy).map(([key, source]) => [key, new Set([source])])));

it("waits for a person where it could be two that one source knows apart", () => {
  const pairs = [pair(named, withBin, 0.9), pair(named, listed, 1)];
  const { certain, doubtful } = sorted(pairs, { "with-bin": "base", listed: "base", named: "press" });
  expect([certain, doubtful]).toEqual([[], pairs]);
});

it("needs no person where the two may both be joined to the one with a BIN", () => {
  const [first, second] = [pair(named, withBin, 0.9), pair(listed, withBin, 0.9)];
  const { certain } = sorted([first, second, pair(named, listed, 1)], {
    "with-bin": "base",
    listed: "list",
    named: "press",
  });
  expect(certain).toEqual([first, second]);
});
