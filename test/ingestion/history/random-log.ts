import fc from "fast-check";

import type { ConflictVerdict } from "../../../src/ingestion/conflicts/decide-conflict.ts";
import type { PersonsDecision } from "../../../src/ingestion/identity/decision-source.ts";
import { grant, type Line, organization, sphere, territory } from "../pipeline/line-source.ts";

/** A file of one source, and the rank that the source has when it comes. */
export interface Delivered {
  readonly source: string;
  readonly rank: number;
  readonly lines: readonly Line[];
}

/** What a person says of two of the organizations that there are. */
export interface DecidedIdentity {
  readonly pair: readonly [number, number];
  readonly verdict: PersonsDecision["verdict"];
}

/** What a person takes back of the decisions that stand. */
export interface UndoneIdentity {
  readonly undone: number;
}

/** What a person says of one of the conflicts. Which one is meant is counted round, as in the two before. */
export interface DecidedConflict {
  readonly conflict: number;
  readonly state: ConflictVerdict["state"];
}

export type Step = Delivered | DecidedIdentity | UndoneIdentity | DecidedConflict;

const BIN = "170940025833";
const places = ["100000000", "110000000", "120000000"];
const spheres = ["1", "2"];
const organizations = ["a", "b", "c", "d"];
const names = ["ОФ «Тұмар Жезқанай»", "ОО «Тұмар Жезқанай»", "ОФ «Қызыл өрнек»"];
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
    nameRu: fc.constantFrom(...names),
    territory: stated(fc.constantFrom(...places)),
    spheres: stated(some(spheres)),
    formerNames: stated(fc.array(former, { maxLength: 2 })),
    registryStatus: stated(fc.constantFrom("REGISTERED", "LIQUIDATED")),
    deregisteredOn: stated(fc.constantFrom("2024-03-01", "2025-06-01")),
  })
  .map(({ key, ...payload }) => organization(key, { ...payload, ...(key === "a" && { bin: BIN }) }));

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
  minLength: 3,
  maxLength: 10,
});

const delivered: fc.Arbitrary<Step> = fc.record({
  source: fc.constantFrom("moj-state", "base", "press"),
  rank: fc.constantFrom(1, 2, 3),
  lines,
});

const identity: fc.Arbitrary<Step> = fc.record({
  pair: fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })),
  verdict: fc.constantFrom("SAME", "SAME", "SAME", "DIFFERENT"),
});
const undone: fc.Arbitrary<Step> = fc.record({ undone: fc.nat({ max: 20 }) });

const conflict: fc.Arbitrary<Step> = fc.record({
  conflict: fc.nat({ max: 20 }),
  state: fc.constantFrom("OPEN", "ACKNOWLEDGED", "RESOLVED"),
});

/**
 * Publications and corrections of three sources, each of which speaks of the same few things, forgets some of them and
 * comes back to them; and what people decide of them in between.
 */
export const randomLog: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(delivered, { minLength: 2, maxLength: 3 }),
    fc.array(
      fc.oneof(
        { arbitrary: delivered, weight: 3 },
        { arbitrary: identity, weight: 3 },
        { arbitrary: undone, weight: 2 },
        { arbitrary: conflict, weight: 1 },
      ),
      { minLength: 5, maxLength: 8 },
    ),
  )
  .map((parts) => parts.flat());
