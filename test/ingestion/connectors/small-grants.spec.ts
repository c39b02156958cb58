import { expect, test } from "vitest";

import { smallGrants } from "../../../src/ingestion/connectors/small-grants/small-grants.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(smallGrants);

test("a small grant is stated with its parent, its giver and the organization that received it", () => {
  expect(payloadOf(reading, "small-grants:М-1")).toEqual({
    number: "М-1",
    titleKk: "Бақ",
    titleRu: "Сад",
    parentGrant: "cisc-grants:Г-1",
    regrantor: "KZ-BIN-010340900019",
    customer: "KZ-BIN-050640900027",
    recipientKind: "ORGANIZATION",
    implementer: "KZ-BIN-120540900039",
    territories: ["751110000"],
    sphere: "3",
    amount: "500000.00",
    year: 2022,
    startsOn: "2022-07-10",
    endsOn: "2022-10-10",
    status: "COMPLETED",
    stages: [
      { position: 1, nameKk: "Шарт", nameRu: "Договор", status: "COMPLETED", completedOn: "2022-07-01" },
      { position: 2, nameKk: "Есеп", nameRu: "Отчет", status: "COMPLETED", completedOn: "2022-10-20" },
    ],
  });
});

test("a person who received one is a kind and a region, nothing else", () => {
  const given = payloadOf(reading, "small-grants:М-2");
  expect(given).toMatchObject({ recipientKind: "NATURAL_PERSON", territories: ["750000000", "550000000"] });
  expect(given).not.toHaveProperty("implementer");
});

test("a group keeps its place, and what no register knows is left out", () => {
  const given = payloadOf(reading, "small-grants:М-3");
  expect(given).toMatchObject({ recipientKind: "INITIATIVE_GROUP", territories: ["751110000"] });
  for (const property of ["parentGrant", "regrantor", "customer", "implementer"]) {
    expect(given).not.toHaveProperty(property);
  }
});

test("a person's number, a person with a BIN and an unknown kind are set aside", () => {
  expect(reading.problems).toEqual([
    "small-grants.csv:5 IIN_IN_BIN recipient_bin",
    "small-grants.csv:6 UNKNOWN_VALUE recipient_kind_ru",
    "small-grants.csv:7 UNKNOWN_VALUE recipient_kind_ru",
  ]);
  expect(JSON.stringify(reading.rows)).not.toMatch(/(?<!\d)8501011\d{5}(?!\d)/);
});
