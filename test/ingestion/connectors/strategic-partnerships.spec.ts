import { expect, test } from "vitest";

import { strategicPartnerships } from "../../../src/ingestion/connectors/strategic-partnerships/strategic-partnerships.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(strategicPartnerships);

test("a partnership is stated with its direction, parties, contract and acceptance", () => {
  expect(payloadOf(reading, "strategic-partnerships:2025/1")).toMatchObject({
    directionCode: "1",
    directionRu: "Волонтерство",
    priorityRu: "Открытое государство",
    titleKk: "Бірге",
    period: "2025",
    year: 2025,
    implementer: "KZ-BIN-010340900019",
    customer: "KZ-BIN-050640900027",
    territories: ["750000000", "550000000"],
    contractNumber: "СП-1",
    signedOn: "2025-03-14",
    amount: "90000000.00",
    startsOn: "2025-04-01",
    endsOn: "2025-11-30",
    status: "COMPLETED",
    actNumber: "А-1",
    actSignedOn: "2025-12-05",
    assessmentKk: "Жақсы",
  });
});

test("its stages and targets come from their own files, in order", () => {
  const { stages, targets } = payloadOf(reading, "strategic-partnerships:2025/1");
  expect(stages).toMatchObject([
    { position: 1, nameRu: "Конкурс", completedOn: "2025-02-20" },
    { position: 2, nameRu: "Договор", status: "COMPLETED" },
  ]);
  expect(targets).toEqual([
    {
      position: 1,
      code: "EVENTS",
      nameKk: "Іс-шаралар",
      nameRu: "Мероприятия",
      unit: "мероприятий",
      target: "40.00",
      actual: "42.00",
    },
  ]);
});

test("its goals are assigned by its publisher", () => {
  expect(payloadOf(reading, "strategic-partnerships:2025/1/17")).toEqual({
    strategicPartnership: "strategic-partnerships:2025/1",
    goal: "17",
    assignedBy: "PUBLISHER",
  });
});

test("a direction that waits for its partner is a partnership without one", () => {
  const open = payloadOf(reading, "strategic-partnerships:2025-2027/2");
  expect(open).toMatchObject({ status: "ANNOUNCED", titleRu: "Очаг", territories: [], stages: [] });
  expect(open).not.toHaveProperty("implementer");
  expect(open).not.toHaveProperty("contractNumber");
});

test("two partners of one direction and period are both set aside, and every broken rule has its place", () => {
  expect(reading.problems).toEqual([
    "partnerships.csv:4 DUPLICATE_KEY",
    "partnerships.csv:5 DUPLICATE_KEY",
    "partnerships.csv:6 IIN_IN_BIN partner_bin",
    "partnerships.csv:7 DATE_INVALID signed_on",
    "partnerships.csv:8 UNKNOWN_VALUE status_ru",
    "stages.csv:4 REFERENCE_UNKNOWN",
    "goals.csv:3 NUMBER_INVALID goal",
  ]);
});
