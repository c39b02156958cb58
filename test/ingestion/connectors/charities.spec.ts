import { expect, test } from "vitest";

import { charities } from "../../../src/ingestion/connectors/charities/charities.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(charities);

test("a charity is stated with its forms and programmes, though one file lost a zero of its BIN", () => {
  expect(payloadOf(reading, "KZ-BIN-010340900019")).toEqual({
    organization: "KZ-BIN-010340900019",
    basis: "CHARTER",
    since: "2012-05-01",
    forms: ["PHILANTHROPY", "SUPPORT_OF_HOMELAND"],
    programmes: [
      {
        position: 1,
        titleKk: "Мектепке жол",
        titleRu: "Дорога в школу",
        goalRu: "Собрать детей в школу",
        startsOn: "2024-07-01",
        endsOn: "2024-09-01",
        plannedAmount: "5000000.00",
        raisedAmount: "4200000.50",
        spentAmount: "4000000.00",
      },
    ],
  });
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "charities.csv:3 UNKNOWN_VALUE basis_ru",
    "charities.csv:4 BIN_MISSING bin",
    "programmes.csv:3 DATE_INVALID starts_on",
  ]);
});
