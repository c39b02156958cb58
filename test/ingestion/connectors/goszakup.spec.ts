import { expect, test } from "vitest";

import { goszakup } from "../../../src/ingestion/connectors/goszakup/goszakup.connector.ts";
import { personsNumber } from "../support/persons-number.ts";
import { refusalOf } from "../support/refusal.ts";
import { fixtureOf, payloadOf, readingOf, withFile } from "../support/register-files.ts";

const reading = readingOf(goszakup);

test("customers are stated, suppliers are not", () => {
  const organizations = reading.statements.filter(({ kind }) => kind === "Organization");
  expect(organizations).toEqual([
    {
      kind: "Organization",
      key: "KZ-BIN-050640900027",
      payload: {
        bin: "050640900027",
        nameKk: "Қоғамдық даму басқармасы (DEMONSTRATION)",
        nameRu: "Управление общественного развития (DEMONSTRATION)",
        legalForm: "STATE_BODY",
        registeredOn: "2005-06-01",
        territory: "750000000",
      },
    },
  ]);
});

test("contracts of one root are one order and the newest that is not deleted describes it", () => {
  expect(payloadOf(reading, "goszakup:801")).toMatchObject({
    titleKk: "Пробация қызметтеріне көмек",
    titleRu: "Помощь службам пробации",
    sphere: "13-1",
    amount: "1200000.10",
    plannedAmount: "1500000.00",
    paidAmount: "400000.50",
    year: 2024,
    status: "IN_PROGRESS",
    implementer: "KZ-BIN-010340900019",
    customer: "KZ-BIN-050640900027",
    territories: ["751110000", "550000000"],
    administrationLevel: "LOCAL",
    announcementNumber: "501-1",
    announcedOn: "2024-02-01",
    lotNumber: "601-ОИ2",
    contractNumber: "050640900027/240001/01",
    signedOn: "2024-03-05",
    startsOn: "2024-03-05",
    endsOn: "2024-12-20",
    amendments: 1,
  });
});

test("the stages follow the announcement, the contract, its units and the acceptance", () => {
  expect(payloadOf(reading, "goszakup:801")["stages"]).toEqual([
    {
      position: 1,
      nameKk: "Сатып алуды жариялау",
      nameRu: "Объявление о закупке",
      status: "COMPLETED",
      plannedOn: "2024-02-20",
      completedOn: "2024-02-25",
    },
    {
      position: 2,
      nameKk: "Шарт жасасу",
      nameRu: "Заключение договора",
      status: "COMPLETED",
      completedOn: "2024-03-05",
    },
    {
      position: 3,
      nameKk: "1-кезең",
      nameRu: "Этап 1",
      status: "COMPLETED",
      plannedOn: "2024-06-01",
      completedOn: "2024-06-03",
      amount: "400000.50",
    },
    {
      position: 4,
      nameKk: "2-кезең",
      nameRu: "Этап 2",
      status: "IN_PROGRESS",
      plannedOn: "2024-12-01",
      amount: "799999.60",
    },
    {
      position: 5,
      nameKk: "Нәтижелерді қабылдау",
      nameRu: "Приемка результатов",
      status: "PLANNED",
      plannedOn: "2024-12-15",
    },
  ]);
});

test("a terminated contract ends its open stages, and what was paid is the sum of its acts", () => {
  const order = payloadOf(reading, "goszakup:807");
  expect(order).toMatchObject({
    status: "TERMINATED",
    administrationLevel: "CENTRAL",
    paidAmount: "100000.00",
    endsOn: "2024-08-01",
    amendments: 0,
    territories: [],
  });
  expect(order).not.toHaveProperty("sphere");
  expect(order["stages"]).toMatchObject([{}, {}, { status: "CANCELLED" }, { status: "CANCELLED" }]);
});

test("a chain of which every contract is deleted is no order", () => {
  expect(reading.statements.map(({ key }) => key)).toEqual([
    "KZ-BIN-050640900027",
    "goszakup:801",
    "goszakup:807",
  ]);
});

test("a person as supplier and an announcement that never came are set aside", () => {
  expect(reading.problems).toEqual([
    "contract-0001.json:5 IIN_IN_BIN supplierBiin",
    "contract-0001.json:6 REFERENCE_UNKNOWN trdBuyId",
  ]);
  expect(JSON.stringify(reading.rows)).not.toContain(personsNumber());
});

test("bank data and contacts are nowhere in what is kept", () => {
  expect(JSON.stringify(reading.rows)).not.toContain("example.org");
});

test("pages that do not add up to the publisher's count fail the whole run", () => {
  const page = (total: number, more: boolean) =>
    JSON.stringify({
      data: {
        Plans: [
          { id: 701, PlansKato: [] },
          { id: 702, PlansKato: [] },
        ],
      },
      extensions: { pageInfo: { totalCount: total, hasNextPage: more } },
    });
  const read = (text: string) =>
    refusalOf(() => readingOf(goszakup, withFile(fixtureOf("goszakup"), "plans-0001.json", text)));
  expect(read(page(3, false))).toBe("TRUNCATED");
  expect(read(page(2, true))).toBe("TRUNCATED");
  expect(read(page(2, false))).toBeUndefined();
  expect(read('{"errors":[]}')).toBe("ENVELOPE_MISMATCH");
});
