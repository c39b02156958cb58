import { expect, test } from "vitest";

import { ciscGrants } from "../../../src/ingestion/connectors/cisc-grants/cisc-grants.connector.ts";
import { fixtureOf, payloadOf, readingOf, withFile } from "../support/register-files.ts";

const reading = readingOf(ciscGrants);

test("a grant is stated with its parties, terms and effectiveness", () => {
  expect(payloadOf(reading, "cisc-grants:G-1")).toMatchObject({
    number: "G-1",
    titleKk: "Бірге",
    titleRu: "Вместе",
    implementer: "KZ-BIN-010340900019",
    customer: "KZ-BIN-050640900027",
    operator: "KZ-BIN-120540900039",
    territories: ["750000000", "550000000"],
    sphere: "7",
    directionRu: "Поддержка",
    term: "SHORT_TERM",
    fundingKind: "STATE",
    amount: "12345678.90",
    year: 2025,
    startsOn: "2025-05-01",
    endsOn: "2025-11-30",
    status: "ASSESSED",
    effectivenessMethod: "опрос",
    recipientSatisfaction: "87.50",
    budgetEfficiency: "91.00",
    conclusionKk: "Жақсы",
    usedForYear: 2026,
  });
});

test("its stages and results come from their own files, in order", () => {
  const { stages, results } = payloadOf(reading, "cisc-grants:G-1");
  expect(stages).toEqual([
    {
      position: 1,
      nameKk: "Дайындық",
      nameRu: "Подготовка",
      status: "COMPLETED",
      plannedOn: "2025-06-01",
      completedOn: "2025-06-02",
      amount: "10000000.00",
    },
    {
      position: 2,
      nameKk: "Оқыту",
      nameRu: "Обучение",
      status: "COMPLETED",
      plannedOn: "2025-09-01",
      completedOn: "2025-08-30",
      amount: "2345678.90",
      resultKk: "120 адам",
      resultRu: "120 человек",
    },
  ]);
  expect(results).toEqual([
    {
      position: 1,
      code: "BENEFICIARIES",
      nameKk: "Қамтылғандар",
      nameRu: "Охвачено",
      unit: "человек",
      target: "1000.00",
      actual: "1200.00",
    },
  ]);
});

test("a grant whose recipient has no BIN is a grant all the same", () => {
  const grant = payloadOf(reading, "cisc-grants:G-2");
  expect(grant).toMatchObject({ fundingKind: "NON_STATE", term: "LONG_TERM", stages: [], territories: [] });
  expect(grant).not.toHaveProperty("implementer");
});

test("a recipient that is named with its legal form is an organization, once, whatever it received", () => {
  const key = "cisc-grants:name:оф «ұшқын мұзтовен»";
  expect(payloadOf(reading, key)).toEqual({ nameRu: "ОФ «Ұшқын Мұзтовен»", legalForm: "PUBLIC_FOUNDATION" });
  for (const number of ["G-7", "G-8"]) {
    expect(payloadOf(reading, `cisc-grants:${number}`)["implementer"]).toBe(key);
  }
});

test("each broken rule has its reason, file, line and column", () => {
  expect(reading.problems).toEqual([
    "grants.csv:4 AMOUNT_AMBIGUOUS amount",
    "grants.csv:5 NEGATIVE amount",
    "grants.csv:6 NUMBER_INVALID satisfaction",
    "grants.csv:7 UNKNOWN_VALUE term_ru",
    "stages.csv:4 UNKNOWN_VALUE status_ru",
    "stages.csv:5 REFERENCE_UNKNOWN",
  ]);
});

test("two lines that claim one position are both set aside", () => {
  const header = "number;position;code;name_kk;name_ru;unit;target;actual\n";
  const lines = "G-1;1;A;а;а;шт;1;1\nG-1;1;B;б;б;шт;1;1\nG-1;2;C;в;в;шт;1;1\nG-1;2;C;в;в;шт;1;1\n";
  const twice = readingOf(ciscGrants, withFile(fixtureOf("cisc-grants"), "results.csv", header + lines));
  expect(twice.problems.filter((problem) => problem.startsWith("results.csv"))).toEqual([
    "results.csv:2 DUPLICATE_KEY",
    "results.csv:3 DUPLICATE_KEY",
    "results.csv:5 DUPLICATE_ROW",
  ]);
  expect(payloadOf(twice, "cisc-grants:G-1")["results"]).toHaveLength(1);
});
