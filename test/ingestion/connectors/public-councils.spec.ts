import { expect, test } from "vitest";

import { publicCouncils } from "../../../src/ingestion/connectors/public-councils/public-councils.connector.ts";
import { fileOf, fixtureOf, payloadOf, readingOf } from "../support/register-files.ts";

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

test("a nominator without a BIN is stated by its name, and one that may be a group is noted", () => {
  const text = new TextDecoder().decode(fixtureOf("public-councils")[0]?.bytes);
  const content = JSON.parse(text) as Record<"organizations" | "memberships", object[]>;
  const other_names: object[] = [];
  content.organizations.push(
    { id: "npo-3", name: "ОФ «Тұмар Жезқанай»", other_names },
    { id: "group", name: "Инициативная группа", other_names },
    { id: "npo-4", name: "ОФ «Никого не посылает»", other_names },
  );
  const [seat] = content.memberships;
  for (const [index, nominator] of ["npo-3", "group"].entries()) {
    content.memberships.push({ ...seat, id: `n-${index}`, on_behalf_of_id: nominator });
  }
  const named = readingOf(publicCouncils, [fileOf("councils.json", JSON.stringify(content))]);
  const key = "public-councils:name:оф «тұмар жезқанай»";
  expect(named.statements.filter(({ kind }) => kind === "Organization")).toEqual([
    {
      kind: "Organization",
      key,
      payload: {
        nameRu: "ОФ «Тұмар Жезқанай»",
        nameKk: "«Тұмар Жезқанай» қоғамдық қоры",
        legalForm: "PUBLIC_FOUNDATION",
        territory: "750000000",
      },
    },
  ]);
  expect(payloadOf(named, "public-councils:m-5")).toMatchObject({ onBehalfOf: key });
  expect(payloadOf(named, "public-councils:n-0")).toMatchObject({ onBehalfOf: key });
  expect(payloadOf(named, "public-councils:n-1")).not.toHaveProperty("onBehalfOf");
  expect(named.notes).toEqual(["councils.json:7 LEGAL_FORM_UNRECOGNISED on_behalf_of_id"]);
  expect(named.problems).toEqual(reading.problems);
});

test("a package that another program wrote is read by the standard's own properties", () => {
  const content = {
    persons: [
      { id: "p-1", name: "Дарбелік Сауметов", email: "someone@example.org", birth_date: "1970-01-01" },
    ],
    areas: [{ id: "a-1", identifier: "551000000" }],
    organizations: [
      { id: "c-1", name: "Общественный совет района", classification: "public council", area_id: "a-1" },
      {
        id: "n-1",
        name: "ОФ «Бұлақ Тұмерін»",
        identifiers: [{ scheme: "KZ-BIN", identifier: "010340900019" }],
      },
    ],
    posts: [{ id: "chair", role: "Chair", organization_id: "c-1" }],
    events: [
      {
        id: "e-1",
        classification: "legislative period",
        name: "Созыв 2",
        organization_id: "c-1",
        start_date: "2024-02-01",
      },
    ],
    memberships: [
      {
        person_id: "p-1",
        organization_id: "c-1",
        post_id: "chair",
        on_behalf_of_id: "n-1",
        legislative_period_id: "e-1",
      },
      {
        person_id: "p-1",
        organization_id: "c-1",
        role: "member",
        legislative_period_id: "e-1",
        start_date: "2025-01-01",
      },
    ],
  };
  const standard = readingOf(publicCouncils, [fileOf("councils.json", JSON.stringify(content))]);
  expect(payloadOf(standard, "public-councils:e-1")).toMatchObject({
    level: "LOCAL_DISTRICT",
    convocation: 2,
    status: "ACTIVE",
  });
  expect(payloadOf(standard, "public-councils:e-1/p-1/")).toMatchObject({
    personName: "Дарбелік Сауметов",
    side: "CIVIL_SOCIETY",
    role: "CHAIR",
    onBehalfOf: "KZ-BIN-010340900019",
  });
  expect(standard.problems).toEqual(["councils.json:2 VALUE_MISSING side"]);
  expect(JSON.stringify(standard.rows)).not.toMatch(/example\.org|1970/);
});
