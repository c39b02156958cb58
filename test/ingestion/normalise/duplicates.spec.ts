import { expect, test } from "vitest";

import type { RegisterRow } from "../../../src/ingestion/connectors/connector.ts";
import { settleDuplicates } from "../../../src/ingestion/normalise/duplicates.ts";

const row = (line: number, key: string, name: string, kind = "Organization"): RegisterRow => ({
  place: { file: "a.csv", line },
  raw: `${key};${name}`,
  statement: { kind, key, payload: { nameRu: name } },
});

const outcomes = (rows: readonly RegisterRow[]) =>
  settleDuplicates(rows).map((settled) =>
    "problem" in settled ? settled.problem.reason : settled.statement.key,
  );

test("a row that repeats another counts once", () => {
  expect(outcomes([row(2, "a", "А"), row(3, "b", "Б"), row(4, "a", "А")])).toEqual([
    "a",
    "b",
    "DUPLICATE_ROW",
  ]);
});

test("rows of one key that differ do not count, neither of them", () => {
  expect(outcomes([row(2, "a", "А"), row(3, "a", "Б"), row(4, "b", "Б")])).toEqual([
    "DUPLICATE_KEY",
    "DUPLICATE_KEY",
    "b",
  ]);
});

test("a row that does not count tells what it is about", () => {
  const [, , third] = settleDuplicates([row(2, "a", "А"), row(3, "b", "Б"), row(4, "b", "В")]);
  expect(third).toMatchObject({
    problem: { reason: "DUPLICATE_KEY" },
    about: { kind: "Organization", key: "b" },
  });
});

test("the same key of another kind is another thing", () => {
  expect(outcomes([row(2, "a", "А"), row(3, "a", "Б", "Charity")])).toEqual(["a", "a"]);
});

test("every row comes out once, at its place", () => {
  const rows = [row(2, "a", "А"), row(3, "a", "А")];
  expect(settleDuplicates(rows).map(({ place, raw }) => [place.line, raw])).toEqual([
    [2, "a;А"],
    [3, "a;А"],
  ]);
});
