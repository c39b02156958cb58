import { expect, test } from "vitest";

import { volunteers } from "../../../src/ingestion/connectors/volunteers/volunteers.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(volunteers);

test("an organization is stated with its directions and the law's types of activity", () => {
  expect(payloadOf(reading, "KZ-BIN-010340900019")).toEqual({
    organization: "KZ-BIN-010340900019",
    since: "2019-04-01",
    directions: ["ENVIRONMENTAL", "ANIMAL_PROTECTION"],
    activityTypes: ["ENVIRONMENT", "OTHER"],
  });
});

test("an event counts people and hours", () => {
  expect(payloadOf(reading, "volunteers:V-1")).toEqual({
    organizer: "KZ-BIN-010340900019",
    volunteerOrganization: "KZ-BIN-010340900019",
    titleKk: "Таза жаға",
    titleRu: "Чистый берег",
    direction: "ENVIRONMENTAL",
    territory: "751110000",
    startsOn: "2024-05-18",
    endsOn: "2024-05-19",
    volunteers: 120,
    hours: 480,
  });
});

test("a statistic belongs to a place or to an organization", () => {
  expect(payloadOf(reading, "volunteers:750000000:2022")).toEqual({
    territory: "750000000",
    year: 2022,
    activeVolunteers: 20_000,
    registeredVolunteers: 24_000,
    organizations: 71,
    events: 1200,
    participants: 9000,
  });
  expect(payloadOf(reading, "volunteers:010340900019:2024")).toMatchObject({
    volunteerOrganization: "KZ-BIN-010340900019",
  });
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "organizations.csv:3 UNKNOWN_VALUE activity_types",
    "events.csv:3 NUMBER_INVALID volunteers",
    "statistics.csv:4 VALUE_MISSING kato",
  ]);
});
