import { expect, test } from "vitest";

import { socialServices } from "../../../src/ingestion/connectors/social-services/social-services.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(socialServices);

test("a service is stated with the grant that created it, its place and day", () => {
  expect(payloadOf(reading, "social-services:S-1")).toEqual({
    nameKk: "Еріктілер орталығы",
    nameRu: "Центр волонтеров",
    kind: "VOLUNTEER_SUPPORT",
    grant: "cisc-grants:Г-2022-001",
    territory: "751110000",
    openedOn: "2022-09-01",
  });
  expect(payloadOf(reading, "social-services:S-2")).toEqual({
    nameRu: "Служба помощи",
    kind: "OTHER",
    grant: "cisc-grants:Г-2022-001",
  });
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "services.csv:4 VALUE_MISSING grant_number",
    "services.csv:5 UNKNOWN_VALUE kind_ru",
    "services.csv:6 DATE_INVALID opened_on",
    "services.csv:7 KATO_INVALID kato",
    "services.csv:8 DUPLICATE_ROW",
  ]);
});
