import { expect, test } from "vitest";

import { maskPersonal } from "../../../src/ingestion/normalise/personal.ts";
import { personsNumber } from "../support/persons-number.ts";

test.each([
  ["тел. +7(708)000-00-00", "тел. [telephone]"],
  ["8 701 000 00 00, каб. 5", "[telephone], каб. 5"],
  ["87010000000", "[telephone]"],
  ["пишите: Some.One+x@mail.example.kz!", "пишите: [e-mail]!"],
])("%s is masked", (text, masked) => expect(maskPersonal(text)).toBe(masked));

test("a person's number is masked wherever it stands", () => {
  expect(maskPersonal(`ИИН ${personsNumber()}, ул. Абая`)).toBe("ИИН [IIN], ул. Абая");
  expect(maskPersonal(`;${personsNumber()};`)).toBe(";[IIN];");
});

test.each([
  "170940025833",
  "12 345 678,90",
  "050640900027/240001/00",
  "2024-12-01 00:00:00",
  "81638850-ОИ2",
  "17549703-1",
  "ул. Абая, 87, кв. 15",
])("%s stays as it is", (text) => expect(maskPersonal(text)).toBe(text));

test("a text that is all but an address takes no longer than its length", () => {
  const text = `${"а".repeat(500_000)}@`;
  expect(maskPersonal(text)).toBe(text);
});
