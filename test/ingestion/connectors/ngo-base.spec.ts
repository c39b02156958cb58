import { expect, test } from "vitest";

import { ngoBase } from "../../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(ngoBase);

test("an NGO is stated with its form, place, spheres and former names", () => {
  expect(payloadOf(reading, "KZ-BIN-010340900019")).toEqual({
    bin: "010340900019",
    nameKk: "«Бұлақ Тұмерін» қоғамдық қоры",
    nameRu: "ОФ «Бұлақ Тұмерін»",
    legalForm: "PUBLIC_FOUNDATION",
    registryStatus: "REGISTERED",
    registeredOn: "2001-03-14",
    territory: "751110000",
    addressRu: "Проверочная, 1",
    isNgo: true,
    spheres: ["7", "13-1"],
    formerNames: [
      { position: 1, nameKk: "«Бұлақ» қоғамдық қоры", nameRu: "ОФ «Бұлақ»" },
      { position: 2, nameRu: "ОФ «Исток»" },
    ],
  });
});

test("an NGO without a BIN is stated under its registry number, its Kazakh letters put right", () => {
  expect(payloadOf(reading, "ngo-base:NPO-000002")).toEqual({
    nameKk: "Үкіметтік емес көмек",
    nameRu: "ОО «Помощь»",
    legalForm: "PUBLIC_ASSOCIATION",
    registryStatus: "UNKNOWN",
    territory: "550000000",
    isNgo: true,
    spheres: ["7"],
    formerNames: [],
  });
});

test("lost zeros and absent BINs are noted", () => {
  expect(reading.notes).toEqual(["ngo-base.csv:2 BIN_PADDED bin", "ngo-base.csv:3 BIN_ABSENT bin"]);
});

test("each broken rule has its reason, line and column", () => {
  expect(reading.problems).toEqual([
    "ngo-base.csv:4 DATE_INVALID registered_on",
    "ngo-base.csv:5 COLUMN_COUNT",
    "ngo-base.csv:6 UNKNOWN_VALUE legal_form_ru",
    "ngo-base.csv:7 VALUE_MISSING name_ru",
    "ngo-base.csv:8 BIN_STRUCTURE bin",
    "ngo-base.csv:9 KATO_INVALID kato",
    "ngo-base.csv:10 BIN_LENGTH bin",
    "ngo-base.csv:11 SPHERE_INVALID spheres",
  ]);
});
