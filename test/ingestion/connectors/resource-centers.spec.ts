import { expect, test } from "vitest";

import { resourceCenters } from "../../../src/ingestion/connectors/resource-centers/resource-centers.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(resourceCenters);

test("a center is stated with its level, place, operator and day", () => {
  expect(payloadOf(reading, "resource-centers:1")).toEqual({
    nameKk: "Алатау ауданының орталығы",
    nameRu: "Центр Алатауского района",
    level: "DISTRICT",
    territory: "751110000",
    operator: "KZ-BIN-010340900019",
    openedOn: "2021-03-01",
  });
});

test("a center of which only the name and level are known is stated too", () => {
  expect(payloadOf(reading, "resource-centers:2")).toEqual({ nameRu: "Сельский центр", level: "RURAL" });
});

test("telephones of the page go no further", () => {
  expect(JSON.stringify(reading.rows)).not.toContain("700");
});

test("each broken rule has its reason, file, place and column", () => {
  expect(reading.problems).toEqual([
    "centers.json:3 UNKNOWN_VALUE level",
    "centers.json:4 KATO_INVALID kato",
    "centers.json:5 IIN_IN_BIN operatorBin",
    "centers.json:6 DUPLICATE_ROW",
    "centers.json:7 ROW_SHAPE",
  ]);
});
