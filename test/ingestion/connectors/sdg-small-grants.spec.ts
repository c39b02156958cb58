import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { sdgSmallGrants } from "../../../src/ingestion/connectors/sdg-small-grants/sdg-small-grants.connector.ts";
import { fileOf, payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(sdgSmallGrants);

test("a recipient is an organization of this source, of the form that its name shows", () => {
  expect(payloadOf(reading, "sdg-small-grants:1", "Organization")).toEqual({
    nameRu: "ОФ «Бір»",
    legalForm: "PUBLIC_FOUNDATION",
  });
  expect(payloadOf(reading, "sdg-small-grants:2", "Organization")["legalForm"]).toBe("OTHER_NON_PROFIT");
  expect(reading.notes).toEqual(["recipients.csv:3 LEGAL_FORM_UNRECOGNISED name_ru"]);
});

test("a small grant follows from its call and goes to its recipient", () => {
  expect(payloadOf(reading, "sdg-small-grants:1", "SmallGrant")).toMatchObject({
    call: "sdg-small-grants:A",
    implementer: "sdg-small-grants:1",
    recipientKind: "ORGANIZATION",
    amount: "500000.00",
    status: "AWARDED",
  });
  expect(reading.problems).toEqual(["small-grants.csv:4 AMOUNT_AMBIGUOUS amount"]);
});

describe("the bundled report", () => {
  const files = ["calls.csv", "goals.csv", "recipients.csv", "small-grants.csv"].map((name) =>
    fileOf(name, readFileSync(`demo/real/sdg-small-grants/${name}`, "utf8")),
  );
  const report = readingOf(sdgSmallGrants, files);
  const stated = (kind: string) => report.statements.filter((one) => one.kind === kind);

  test("has the call of June 2022 from its opening to the protocol", () => {
    expect(stated("GrantCall").map(({ payload }) => payload)).toEqual([
      {
        nameRu: "Конкурс малых грантов для НПО",
        projectRu:
          "Вовлечение институтов гражданского общества в реализацию Целей устойчивого развития ООН в Казахстане",
        opensOn: "2022-06-02",
        closesOn: "2022-06-20",
        decidedOn: "2022-07-01",
        offered: 7,
        amountEach: "500000.00",
        applications: 57,
        secondStage: 25,
      },
    ]);
  });

  test("has the six goals of the project, as its publisher names them", () => {
    expect(stated("GoalAssignment").map(({ payload }) => payload)).toEqual(
      ["4", "5", "14", "15", "16", "17"].map((goal) => ({
        call: "sdg-small-grants:2022-06",
        goal,
        assignedBy: "PUBLISHER",
      })),
    );
  });

  test("has seven recipients by name, without a BIN, and 500,000 tenge for each", () => {
    const recipients = stated("Organization").map(({ key, payload }) => [
      key,
      payload["nameRu"],
      "bin" in payload,
    ]);
    expect(recipients).toEqual(
      [
        "ЧУ «Новое время»",
        "ОО «Ассоциация Қазақстан әйелдері»",
        "ОФ «Молодая гвардия»",
        "РОО «Жас Ұлан»",
        "ОФ «ОЙ Бренд»",
        "ОФ «Экологический клуб «NECO»»",
        "Фонд земли «Устойчивое развитие»",
      ].map((name, index) => [`sdg-small-grants:${index + 1}`, name, false]),
    );
    const given = stated("SmallGrant").map(({ payload }) => [payload["implementer"], payload["amount"]]);
    expect(given).toEqual(recipients.map(([key]) => [key, "500000.00"]));
  });

  test("does not make them NGOs of the NGO base, which it does not know", () => {
    expect(stated("Organization").filter(({ payload }) => "isNgo" in payload)).toEqual([]);
  });
});
