import { expect, test } from "vitest";

import { entities } from "../../../entities/entities.ts";
import { RegistryStatus } from "../../../entities/organizations/organization.vocabulary.ts";
import { vocabularies } from "../../../entities/shared/vocabulary.ts";
import { flag, termOf } from "../../../src/ingestion/normalise/vocabulary-lookup.ts";
import { refusalOf } from "../support/refusal.ts";

const status = termOf(RegistryStatus, { действующая: "REGISTERED" });

test.each([
  ["зарегистрирован", "REGISTERED"],
  ["  Зарегистрирован ", "REGISTERED"],
  ["ТАРАТЫЛУ  ҮСТІНДЕ", "IN_LIQUIDATION"],
  ["Действующая", "REGISTERED"],
])("%j is a word for %s", (text, value) => expect(status(text)).toBe(value));

test.each(["REGISTERED", "закрыт", "constructor", ""])("%j is no word of the vocabulary", (text) => {
  expect(refusalOf(() => status(text))).toBe("UNKNOWN_VALUE");
});

test("no vocabulary calls two members the same", () => {
  expect(entities.length).toBeGreaterThan(0);
  for (const vocabulary of vocabularies()) {
    const read = termOf(vocabulary);
    const back = vocabulary.values.map((value) => read(vocabulary.terms[value]?.ru ?? ""));
    expect(back).toEqual(vocabulary.values);
  }
});

test("yes and no are 1 and 0", () => {
  expect([flag("1"), flag("0")]).toEqual([true, false]);
  expect(refusalOf(() => flag("да"))).toBe("UNKNOWN_VALUE");
});
