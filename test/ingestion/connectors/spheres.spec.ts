import { expect, test } from "vitest";

import { spheres } from "../../../src/ingestion/connectors/spheres/spheres.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(spheres);

test("a sphere is stated under the item of the law, as text", () => {
  expect(reading.statements.map(({ key }) => key)).toEqual(["7", "13-1"]);
  expect(payloadOf(reading, "13-1")).toEqual({
    code: "13-1",
    nameKk: "пробация қызметтеріне көмек",
    nameRu: "помощь службам пробации",
    nameEn: "Assistance to probation services",
    law: "Law 36-III: art. 5 p. 1 13-1)",
    socialOrder: true,
    stateGrant: true,
    prize: true,
  });
});

test("an unknown date of validity is left out and a wrong one set aside", () => {
  expect(payloadOf(reading, "7")).toMatchObject({ validFrom: "2005-04-12" });
  expect(reading.problems).toEqual([
    "spheres.csv:4 DATE_INVALID valid_to",
    "spheres.csv:5 UNKNOWN_VALUE social_order",
  ]);
});
