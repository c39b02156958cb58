import { expect, test } from "vitest";

import { publicCouncils } from "../../../src/ingestion/connectors/public-councils/public-councils.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(publicCouncils);

test("a council is stated once a convocation, with its body and place", () => {
  expect(payloadOf(reading, "public-councils:convocation-1")).toEqual({
    nameKk: "Алматы қаласының қоғамдық кеңесі",
    nameRu: "Общественный совет города Алматы",
    level: "LOCAL_OBLAST",
    stateBody: "KZ-BIN-050640900027",
    territory: "750000000",
    convocation: 3,
    termStartsOn: "2024-02-01",
    termEndsOn: "2027-01-31",
    status: "ACTIVE",
  });
});

test("a member is stated with the organization that nominated", () => {
  expect(payloadOf(reading, "public-councils:m-1")).toEqual({
    council: "public-councils:convocation-1",
    personName: "Дарбелік Сауметов",
    side: "CIVIL_SOCIETY",
    role: "CHAIR",
    onBehalfOf: "KZ-BIN-010340900019",
    startsOn: "2024-02-01",
    ended: false,
  });
});

test("that a seat ended is stated, why it ended goes nowhere", () => {
  expect(payloadOf(reading, "public-councils:m-2")).toMatchObject({ endsOn: "2025-03-01", ended: true });
  expect(JSON.stringify(reading.rows)).not.toContain("здоровья");
});

test("what refers to nothing, or has a role that the law does not know, is set aside", () => {
  expect(reading.problems).toEqual([
    "councils.json:2 REFERENCE_UNKNOWN organization_id",
    "councils.json:3 REFERENCE_UNKNOWN person_id",
    "councils.json:4 UNKNOWN_VALUE role",
  ]);
});
