import { expect, test } from "vitest";

import { civilDialogueRecords } from "../../../src/ingestion/connectors/civil-dialogue-records/civil-dialogue-records.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(civilDialogueRecords);

test("a recommendation leads to its forum, its addressee and the measure that answers it", () => {
  expect(payloadOf(reading, "civil-dialogue-records:10-recommendation-1")).toEqual({
    forum: "civil-dialogue:forum-10",
    number: 1,
    sphere: "7",
    textKk: "Ұсыным",
    textRu: "Рекомендация",
    addressee: "KZ-BIN-050640900027",
    planItem: "civil-dialogue-records:10-measure-1",
  });
});

test("a recommendation that no plan took up has no measure", () => {
  expect(payloadOf(reading, "civil-dialogue-records:10-recommendation-2")).not.toHaveProperty("planItem");
});

test("measures of different forums may have the same number", () => {
  expect(payloadOf(reading, "civil-dialogue-records:10-measure-1")).toEqual({
    plan: "policy-documents:forum-10-plan",
    forum: "civil-dialogue:forum-10",
    number: 1,
    measureKk: "Шара",
    measureRu: "Мера",
    completionFormKk: "бұйрық",
    completionFormRu: "приказ",
    deadline: "2022-06-30",
    responsible: "KZ-BIN-050640900027",
    status: "DONE",
    completedOn: "2022-06-15",
  });
  expect(payloadOf(reading, "civil-dialogue-records:12-measure-1")).toMatchObject({ status: "PLANNED" });
});

test("an event has its day, its organizer and its participants as a number", () => {
  expect(payloadOf(reading, "civil-dialogue-records:SM-1")).toMatchObject({
    kind: "SECTOR_MEETING",
    heldOn: "2025-10-01",
    heldOnPrecision: "DAY",
    organizer: "KZ-BIN-050640900027",
    territory: "710000000",
    participants: 40,
  });
});

test("a council for interaction with NGOs belongs to a body and rests on the law", () => {
  expect(payloadOf(reading, "civil-dialogue-records:IC-1")).toEqual({
    kind: "NGO_INTERACTION_COUNCIL",
    nameKk: "Кеңес",
    nameRu: "Совет",
    stateBody: "KZ-BIN-050640900027",
    membersCount: 12,
    since: "2018-03-01",
    sincePrecision: "DAY",
    legalBasis: "policy-documents:social-order-law",
  });
});

test("a count belongs to a channel, a year and a state", () => {
  expect(payloadOf(reading, "civil-dialogue-records:petitions:2025:REFUSED")).toEqual({
    channel: "civil-dialogue:channel-petitions",
    year: 2025,
    state: "REFUSED",
    count: 8,
  });
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "plan-items.csv:3 UNKNOWN_VALUE status_ru",
    "plan-items.csv:4 DATE_INVALID deadline",
    "recommendations.csv:4 REFERENCE_UNKNOWN plan_number",
    "recommendations.csv:5 REFERENCE_UNKNOWN plan_number",
    "recommendations.csv:7 DUPLICATE_ROW",
    "recommendations.csv:8 VALUE_MISSING forum",
    "events.csv:3 NUMBER_INVALID participants",
    "interaction-councils.csv:3 BIN_MISSING body_bin",
    "feedback-counts.csv:3 UNKNOWN_VALUE state_ru",
    "feedback-counts.csv:4 NUMBER_INVALID count",
  ]);
});
