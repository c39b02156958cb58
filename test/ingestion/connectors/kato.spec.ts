import { expect, test } from "vitest";

import { kato } from "../../../src/ingestion/connectors/kato/kato.connector.ts";
import { fixtureOf, payloadOf, readingOf, withFile } from "../support/register-files.ts";

const reading = readingOf(kato);

test("a region is stated with its ISO code and population", () => {
  expect(payloadOf(reading, "750000000")).toEqual({
    kato: "750000000",
    nameKk: "Алматы қ.",
    nameRu: "г. Алматы",
    nameEn: "Almaty",
    level: "REGION",
    ancestors: [],
    isoCode: "KZ-75",
    population: 2_161_797,
    populationYear: 2023,
  });
});

test("a city district finds its city, which zeroing its code does not", () => {
  expect(payloadOf(reading, "751110000")).toMatchObject({
    level: "CITY_DISTRICT",
    parent: "750000000",
    ancestors: ["750000000"],
  });
});

test("ancestors are listed from the top", () => {
  const header = "kato,parent_kato,level,name_kk,name_ru,name_en,iso_3166_2,population,population_year\n";
  const rows =
    "551010000,551000000,city_district,а,а,,,,\n551000000,550000000,district,б,б,,,,\n550000000,,region,в,в,,,,\n";
  const deep = readingOf(kato, withFile(fixtureOf("kato"), "territories.csv", header + rows));
  expect(payloadOf(deep, "551010000")["ancestors"]).toEqual(["550000000", "551000000"]);
});

test("what cannot be placed is set aside with its line", () => {
  expect(reading.problems).toEqual([
    "territories.csv:6 REFERENCE_UNKNOWN parent_kato",
    "territories.csv:7 KATO_INVALID kato",
    "territories.csv:8 UNKNOWN_VALUE level",
  ]);
});

test("a territory that lies in itself is set aside", () => {
  const header = "kato,parent_kato,level,name_kk,name_ru,name_en,iso_3166_2,population,population_year\n";
  const rows = "551000000,552000000,district,а,а,,,,\n552000000,551000000,district,б,б,,,,\n";
  const round = readingOf(kato, withFile(fixtureOf("kato"), "territories.csv", header + rows));
  expect(round.problems).toEqual([
    "territories.csv:2 PARENT_CYCLE parent_kato",
    "territories.csv:3 PARENT_CYCLE parent_kato",
  ]);
});
