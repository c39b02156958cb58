import { expect, test } from "vitest";

import { civilDialogue } from "../../../src/ingestion/connectors/civil-dialogue/civil-dialogue.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(civilDialogue);

test("a forum is stated with its published numbers, each with the word before it", () => {
  expect(payloadOf(reading, "civil-dialogue:forum-1")).toMatchObject({
    number: 1,
    themeKk: "Тақырып",
    themeRu: "Тема",
    themeEn: "Theme",
    startsOn: "2021-11-22",
    endsOn: "2021-11-26",
    datePrecision: "DAY",
    status: "HELD",
    placeRu: "онлайн",
    sessions: 30,
    sessionsQualifier: "MORE_THAN",
    reach: 20_000,
    reachQualifier: "ABOUT",
    participants: 12,
    participantsQualifier: "EXACT",
    actionPlan: "policy-documents:plan-1",
    quotation: "Форум состоялся.",
    quotedFrom: "Report",
  });
});

test("what is not published is not stated", () => {
  const forum = payloadOf(reading, "civil-dialogue:forum-2");
  expect(forum).toMatchObject({
    startsOn: "2023-10-01",
    datePrecision: "MONTH",
    status: "PLANNED",
    stages: [],
  });
  expect(Object.keys(forum).filter((property) => property.endsWith("Qualifier"))).toEqual([]);
});

test("a forum has its stages in order", () => {
  expect(payloadOf(reading, "civil-dialogue:forum-1")["stages"]).toEqual([
    {
      position: 1,
      nameRu: "Первый этап",
      nameEn: "First stage",
      startsOn: "2021-04-01",
      endsOn: "2021-09-01",
      datePrecision: "MONTH",
    },
    { position: 2, nameRu: "Второй этап", nameEn: "Second stage" },
  ]);
});

test("an event keeps how much of its date is known, and the forum that it led to", () => {
  expect(payloadOf(reading, "civil-dialogue:a")).toMatchObject({
    heldOn: "2025-01-01",
    heldOnPrecision: "YEAR",
  });
  expect(payloadOf(reading, "civil-dialogue:b")).toMatchObject({
    kind: "MINISTER_MEETING",
    heldOnPrecision: "MONTH",
    forum: "civil-dialogue:forum-1",
    territory: "710000000",
  });
});

test("an advisory body is stated with its act, its predecessor and the number of its members", () => {
  expect(payloadOf(reading, "civil-dialogue:kurultai")).toEqual({
    kind: "NATIONAL_KURULTAI",
    nameKk: "Құрылтай",
    nameRu: "Курултай",
    nameEn: "Kurultai",
    hostRu: "Президент",
    hostEn: "The President",
    since: "2022-06-14",
    sincePrecision: "DAY",
    legalBasis: "policy-documents:decree",
    predecessor: "civil-dialogue:old-council",
    quotation: "Утверждено положение.",
    quotedFrom: "Report",
  });
  expect(payloadOf(reading, "civil-dialogue:group")).toMatchObject({
    membersCount: 44,
    since: "2025-01-01",
    sincePrecision: "YEAR",
  });
});

test("a channel has its rules, with thresholds in numbers or shares", () => {
  expect(payloadOf(reading, "civil-dialogue:channel-petitions")).toEqual({
    kind: "PETITION",
    nameKk: "Петициялар",
    nameRu: "Петиции",
    nameEn: "Petitions",
    since: "2024-04-04",
    url: "https://example.org/",
    legalBasis: "policy-documents:code",
    advisoryBody: "civil-dialogue:kurultai",
    moderationDays: 20,
    joinersNeeded: 50,
    joiningDays: 10,
    considerationDays: 40,
    thresholds: [
      { position: 1, addressee: "GOVERNMENT", supporters: 50_000 },
      { position: 2, addressee: "OBLAST_AKIMAT", shareOfInhabitants: "1.00" },
    ],
    quotation: "Институт петиций.",
    quotedFrom: "Report",
  });
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "civil-forums.csv:4 UNKNOWN_VALUE status",
    "civil-forums.csv:5 NUMBER_INVALID sessions",
    "civil-forum-stages.csv:4 REFERENCE_UNKNOWN",
    "dialogue-events.csv:4 UNKNOWN_VALUE kind",
    "advisory-bodies.csv:4 UNKNOWN_VALUE kind",
    "feedback-channels.csv:3 UNKNOWN_VALUE kind",
    "feedback-thresholds.csv:4 UNKNOWN_VALUE addressee",
  ]);
});
