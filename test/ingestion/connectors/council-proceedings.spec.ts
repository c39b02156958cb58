import { expect, test } from "vitest";

import { councilProceedings } from "../../../src/ingestion/connectors/council-proceedings/council-proceedings.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(councilProceedings);

test("a meeting is stated with its agenda in order, under the convocation that the composition names", () => {
  expect(payloadOf(reading, "council-proceedings:meeting-1")).toEqual({
    council: "public-councils:convocation-1",
    heldOn: "2025-03-14",
    format: "MIXED",
    agenda: [
      { position: 1, textKk: "Ауыз су туралы", textRu: "О питьевой воде" },
      { position: 2, textRu: "О дорогах" },
    ],
    presentCount: 12,
    quorumMet: true,
  });
});

test("a hearing is stated with its form, place, number of people and recommendations", () => {
  expect(payloadOf(reading, "council-proceedings:hearing-1")).toEqual({
    council: "public-councils:convocation-1",
    initiatorKind: "COUNCIL",
    form: "PUBLIC_HEARING",
    topicKk: "Су тарифтері",
    topicRu: "Тарифы на воду",
    startsOn: "2025-04-02",
    endsOn: "2025-04-02",
    territory: "750000000",
    participants: 64,
    recommendations: [{ position: 1, textKk: "Есепті жариялау", textRu: "Опубликовать расчет" }],
  });
});

test("a monitoring without a council belongs to the organization that began it, and a telephone is masked", () => {
  const payload = payloadOf(reading, "council-proceedings:monitoring-1");
  expect(payload).toMatchObject({ initiatorKind: "NPO", initiator: "KZ-BIN-010340900019" });
  expect(payload).not.toHaveProperty("council");
  expect(JSON.stringify(reading.rows)).not.toContain("701");
});

test("a yearly report is stated with its five counts", () => {
  expect(payloadOf(reading, "council-proceedings:report-1")).toEqual({
    council: "public-councils:convocation-1",
    year: 2025,
    meetings: 4,
    draftActsReviewed: 11,
    hearings: 1,
    monitorings: 0,
    headsHeard: 2,
  });
});

test("a draft is stated with the decision and with what the body answered", () => {
  expect(payloadOf(reading, "council-proceedings:draft-1")).toEqual({
    council: "public-councils:convocation-1",
    titleKk: "Абаттандыру қағидалары туралы",
    titleRu: "О правилах благоустройства",
    developer: "KZ-BIN-050640900027",
    receivedOn: "2025-02-03",
    dueOn: "2025-02-17",
    decidedOn: "2025-02-14",
    decision: "RETURNED_WITH_RECOMMENDATIONS",
    bodyResponseKk: "4-тармақта ескерілді",
    bodyResponseRu: "Учтено в пункте 4",
    bodyRespondedOn: "2025-03-10",
    bodyResponseOutcome: "PARTLY_ACCEPTED",
  });
});

test("what cannot be understood is set aside with its reason", () => {
  expect(reading.problems).toEqual([
    "events.json:2 DATE_INVALID start_date",
    "events.json:3 UNKNOWN_VALUE format",
    "events.json:6 IIN_IN_BIN organization_id",
    "events.json:8 VALUE_MISSING counts",
    "events.json:9 UNKNOWN_VALUE classification",
    "motions.json:3 DUPLICATE_ROW",
    "motions.json:4 UNKNOWN_VALUE result",
    "motions.json:5 VALUE_MISSING legislative_session_id",
  ]);
  expect(JSON.stringify(reading.rows)).not.toMatch(/8501011/);
});
