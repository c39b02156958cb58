import { expect, test } from "vitest";

import { threeSixtyGiving } from "../../../src/ingestion/connectors/three-sixty-giving/three-sixty-giving.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(threeSixtyGiving);

test("a grant is stated with funder, recipient, sphere, place and term", () => {
  expect(payloadOf(reading, "three-sixty-giving:360G-invented-1")).toEqual({
    number: "360G-invented-1",
    titleKk: "Ауыл кітапханалары",
    implementer: "KZ-BIN-010340900019",
    customer: "KZ-BIN-050640900027",
    territories: ["750000000"],
    sphere: "13-1",
    term: "SHORT_TERM",
    fundingKind: "STATE",
    amount: "1500000.50",
    year: 2024,
    startsOn: "2024-03-01",
    endsOn: "2024-11-30",
    status: "AWARDED",
  });
});

test("a recipient without a number of the state is an organization under the publisher's own", () => {
  expect(payloadOf(reading, "three-sixty-giving:360G-invented-2")).toMatchObject({
    implementer: "three-sixty-giving:360G-invented-org:17",
    term: "MEDIUM_TERM",
    fundingKind: "NON_STATE",
    status: "COMPLETED",
  });
  expect(payloadOf(reading, "three-sixty-giving:360G-invented-org:17")).toEqual({
    nameRu: "Общественное объединение «Кең дала»",
    legalForm: "PUBLIC_ASSOCIATION",
  });
});

test("each organization is stated once, with its BIN where it has one", () => {
  const organizations = reading.statements.filter(({ kind }) => kind === "Organization");
  expect(organizations.map(({ key }) => key).toSorted()).toEqual([
    "KZ-BIN-010340900019",
    "KZ-BIN-050640900027",
    "three-sixty-giving:360G-invented",
    "three-sixty-giving:360G-invented-org:17",
  ]);
  expect(payloadOf(reading, "KZ-BIN-010340900019")).toMatchObject({ bin: "010340900019" });
});

test("a person who received a grant is not read, the grant is", () => {
  expect(payloadOf(reading, "three-sixty-giving:360G-invented-3")).not.toHaveProperty("implementer");
  expect(JSON.stringify(reading.rows)).not.toContain("не подлежит публикации");
});

test("what cannot be said in the register is set aside", () => {
  expect(reading.problems).toEqual([
    "grants.json:4 UNKNOWN_VALUE currency",
    "grants.json:5 VALUE_MISSING plannedDates",
    "grants.json:6 IIN_IN_BIN id",
  ]);
});
