import fc from "fast-check";

import { grant, type Line, organization, sphere, territory } from "../pipeline/line-source.ts";

/** A file of one source, and the rank that the source has when it comes. */
export interface Publication {
  readonly source: string;
  readonly rank: number;
  readonly lines: readonly Line[];
}

const places = ["100000000", "110000000", "120000000"];
const spheres = ["1", "2"];
const organizations = ["a", "b", "c"];
const grants = ["g", "h"];

const word = fc.constantFrom("Бір", "Екі", "Үш");
const former = fc.record({ nameRu: word, position: fc.constantFrom(1, 2) });
const stage = fc.record({
  position: fc.constantFrom(1, 2, 3),
  nameRu: word,
  status: fc.constantFrom("PLANNED", "COMPLETED"),
});

const stated = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);

const place = fc
  .record({
    kato: fc.constantFrom(...places),
    nameKk: stated(word),
    parent: stated(fc.constantFrom(...places)),
  })
  .map(({ kato, ...payload }) => territory(kato, payload));

const fund = fc
  .record({
    key: fc.constantFrom(...organizations),
    nameKk: stated(word),
    territory: stated(fc.constantFrom(...places)),
    spheres: stated(some(spheres)),
    formerNames: stated(fc.array(former, { maxLength: 2 })),
  })
  .map(({ key, ...payload }) => organization(key, payload));

const project = fc
  .record({
    key: fc.constantFrom(...grants),
    amount: stated(fc.constantFrom("1.00", "2.50")),
    implementer: stated(fc.constantFrom(...organizations)),
    territories: stated(some(places)),
    stages: stated(fc.array(stage, { maxLength: 3 })),
  })
  .map(({ key, ...payload }) => grant(key, payload));

const lines = fc.array(fc.oneof(place, fc.constantFrom(...spheres).map(sphere), fund, fund, project), {
  minLength: 1,
  maxLength: 10,
});

/**
 * Publications and corrections of three sources, each of which speaks of the same few things, forgets some of them and
 * comes back to them.
 */
export const randomLog: fc.Arbitrary<readonly Publication[]> = fc.array(
  fc.record({
    source: fc.constantFrom("state", "base", "press"),
    rank: fc.constantFrom(1, 2, 3),
    lines,
  }),
  { minLength: 5, maxLength: 8 },
);
