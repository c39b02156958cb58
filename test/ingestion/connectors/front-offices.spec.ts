import { expect, test } from "vitest";

import { frontOffices } from "../../../src/ingestion/connectors/front-offices/front-offices.connector.ts";
import { refusalOf } from "../support/refusal.ts";
import { fileOf, payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(frontOffices);

test("the republican office is stated with its counts and the day of the page, without a territory", () => {
  expect(payloadOf(reading, "front-offices:1")).toEqual({
    nameKk: "Республикалық фронт-кеңсе",
    nameRu: "Республиканский фронт-офис",
    kind: "REPUBLICAN",
    operator: "KZ-BIN-010340900019",
    organizations: 40,
    events: 1200,
    participants: 6000,
    countedOn: "2023-03-31",
  });
});

test("an office that counts nothing yet is stated all the same", () => {
  expect(payloadOf(reading, "front-offices:2")).toEqual({
    nameRu: "Центр в Алматы",
    kind: "REGIONAL",
    territory: "750000000",
    countedOn: "2023-03-31",
  });
});

test("each broken rule has its reason, file, place and column", () => {
  expect(reading.problems).toEqual([
    "offices.json:3 UNKNOWN_VALUE kind",
    "offices.json:4 NUMBER_INVALID events",
    "offices.json:5 VALUE_MISSING nameRu",
  ]);
});

test("a page without a day, or with one that the calendar lacks, is refused whole", () => {
  const offices = [{ id: 1, nameRu: "Центр", kind: "региональный" }];
  const page = (rest: object) => [fileOf("offices.json", JSON.stringify({ ...rest, offices }))];
  expect(refusalOf(() => readingOf(frontOffices, page({})))).toBe("ENVELOPE_MISMATCH");
  expect(refusalOf(() => readingOf(frontOffices, page({ countedOn: "2023-02-30" })))).toBe(
    "ENVELOPE_MISMATCH",
  );
});
