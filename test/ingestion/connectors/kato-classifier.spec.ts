import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { kato } from "../../../src/ingestion/connectors/kato/kato.connector.ts";
import { fileOf, fixtureOf, payloadOf, readingOf } from "../support/register-files.ts";

const header = "kato,kato_version,level,type_code,name_ru,name_kk";
const classifier = (...lines: readonly string[]) => fileOf("kato.csv", [header, ...lines, ""].join("\n"));

const small = classifier(
  "750000000,NK,oblast,1,г.Алматы,Алматы қ.",
  "751110000,NK,sub_district,1,Алмалинский район,Алмалы ауданы",
  "110000000,NK,oblast,0,Акмолинская область,Ақмола облысы",
  "113800000,NK,district,4,Атбасарский район,Атбасар ауданы",
  "113820100,NK,settlement,1,г.Атбасар,Атбасар қ.",
  "113833000,NK,sub_district,2,Макеевский с.о.,Макеевка а.о.",
  "113833100,NK,settlement,2,с.Макеевка,Макеевка а.",
  "999999999,NK,settlement,2,нигде,еш жерде",
);

test("every code finds the nearest one above it, whatever zeroing its tail finds", () => {
  const reading = readingOf(kato, [small]);
  expect(payloadOf(reading, "113833100")["ancestors"]).toEqual(["110000000", "113800000", "113833000"]);
  expect(payloadOf(reading, "113820100")).toMatchObject({ level: "SETTLEMENT", parent: "113800000" });
  expect(payloadOf(reading, "751110000")).toMatchObject({ level: "CITY_DISTRICT", parent: "750000000" });
  expect(payloadOf(reading, "110000000")).toMatchObject({ level: "REGION", isoCode: "KZ-11", ancestors: [] });
  expect(reading.problems).toEqual(["kato.csv:9 REFERENCE_UNKNOWN kato"]);
});

test("what the classifier does not say is completed from the other file, and only that", () => {
  const reading = readingOf(kato, [small, ...fixtureOf(kato.id)]);
  expect(payloadOf(reading, "750000000")).toMatchObject({
    nameRu: "г.Алматы",
    nameEn: "Almaty",
    population: 2_161_797,
  });
  expect(reading.problems.filter((problem) => problem.startsWith("kato.csv"))).toHaveLength(1);
});

const folder = process.env["QOGAM_REFERENCE_DATA"];
const path = folder === undefined ? undefined : join(folder, "kato", "kato.csv");
const isThere = path !== undefined && existsSync(path);
if (!isThere) {
  process.stdout.write(
    "The whole classifier is not read: QOGAM_REFERENCE_DATA names no folder that has it.\n",
  );
}

test.skipIf(!isThere)("the whole classifier is taken, every row of it", () => {
  const reading = readingOf(kato, [{ name: "kato.csv", bytes: readFileSync(path ?? "") }]);
  expect(reading.problems).toEqual([]);
  const levels = reading.statements.map(({ payload }) => String(payload["level"]));
  const byLevel = [...Map.groupBy(levels, String)].map(([level, all]) => [level, all.length]);
  expect(Object.fromEntries(byLevel)).toEqual({
    REGION: 20,
    DISTRICT: 209,
    CITY_DISTRICT: 19,
    SUB_DISTRICT: 2_360,
    SETTLEMENT: 12_986,
  });
});
