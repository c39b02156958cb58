import { expect, test } from "vitest";

import { mojLegalEntities } from "../../../src/ingestion/connectors/moj-legal-entities/moj-legal-entities.connector.ts";
import { personsNumber } from "../support/persons-number.ts";
import { refusalOf } from "../support/refusal.ts";
import { fixtureOf, payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(mojLegalEntities);

test("an organization is stated under its BIN, cleaned", () => {
  expect(payloadOf(reading, "KZ-BIN-010340900019")).toEqual({
    bin: "010340900019",
    nameKk: '"Бұлақ Тұмерін" қоғамдық қоры',
    nameRu: "Общественный фонд «Бұлақ Тұмерін»",
    legalForm: "PUBLIC_FOUNDATION",
    registryStatus: "REGISTERED",
    registeredOn: "2001-03-14",
    addressRu: "г. Алматы, ул. Проверочная, 1, тел. [telephone]",
  });
});

test("an old entity without a BIN is stated under the register's own number", () => {
  const old = payloadOf(reading, "moj-legal-entities:2");
  expect(old).toEqual({
    nameRu: "Общественное объединение «Старый Саралым»",
    legalForm: "PUBLIC_ASSOCIATION",
    registryStatus: "INACTIVE",
  });
});

test("a legal form that the name does not show is left to other sources", () => {
  expect(payloadOf(reading, "KZ-BIN-050640900017")).not.toHaveProperty("legalForm");
  expect(payloadOf(reading, "KZ-BIN-050640900027")).toMatchObject({ legalForm: "STATE_BODY" });
});

test("what was put right, or looks wrong, is noted", () => {
  expect(reading.notes).toEqual([
    "page-0001.json:1 PERSONAL_MASKED addressru",
    "page-0001.json:2 BIN_ABSENT bin",
    "page-0001.json:4 LEGAL_FORM_UNRECOGNISED nameru",
    "page-0002.json:4 BIN_CHECKSUM bin",
  ]);
});

test("what breaks a rule is set aside, with its page and ordinal", () => {
  expect(reading.problems).toEqual([
    "page-0001.json:3 IIN_IN_BIN bin",
    "page-0002.json:2 DATE_INVALID datereg",
    "page-0002.json:3 UNKNOWN_VALUE statusru",
    "page-0002.json:6 DUPLICATE_ROW",
    "page-0002.json:7 DUPLICATE_KEY",
    "page-0002.json:8 DUPLICATE_KEY",
    "page-0002.json:9 ROW_SHAPE",
  ]);
});

test("no director and no person's number leaves the connector", () => {
  const everything = JSON.stringify(reading.rows);
  expect(everything).not.toContain("director");
  expect(everything).not.toContain("не подлежит");
  expect(everything).not.toContain(personsNumber());
  expect(everything).toContain("[IIN]");
});

test("a missing page fails the whole run", () => {
  const [first, second] = fixtureOf("moj-legal-entities").toSorted((one, other) =>
    one.name.localeCompare(other.name),
  );
  if (first === undefined || second === undefined) throw new Error("no pages");
  expect(refusalOf(() => readingOf(mojLegalEntities, [first]))).toBe("TRUNCATED");
  expect(refusalOf(() => readingOf(mojLegalEntities, [second]))).toBe("FILE_MISSING");
  expect(refusalOf(() => readingOf(mojLegalEntities, []))).toBe("FILE_MISSING");
});
