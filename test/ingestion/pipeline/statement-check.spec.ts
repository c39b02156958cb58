import { MikroORM } from "@mikro-orm/postgresql";
import { describe, expect, it } from "vitest";

import { ormOptions } from "../../../src/db/orm-options.ts";
import { registerModel } from "../../../src/ingestion/register-model.ts";
import { statementCheck } from "../../../src/ingestion/statement-check.ts";

const orm = new MikroORM({ ...ormOptions, dbName: "none" });
const check = statementCheck(registerModel(orm.getMetadata()));
const stage = { nameRu: "Этап", status: "COMPLETED" };

describe("a statement", () => {
  it.each([
    [
      "Organization",
      { bin: "170940025833", nameRu: "Фонд", registeredOn: "2024-02-29", isNgo: true, spheres: ["1"] },
    ],
    ["Grant", { amount: "9999999999999999.99", year: 2025, stages: [{ ...stage, amount: "-0.50" }] }],
    ["Grant", { amount: "0012.300", recipientSatisfaction: 99.5, stages: [] }],
    ["Charity", { organization: "KZ-BIN-170940025833", forms: ["PATRONAGE"] }],
    ["Territory", { kato: "k", ancestors: ["100000000"], parent: "100000000" }],
    ["Organization", { nameRu: null, spheres: undefined }],
  ])("of a %s that its tables can keep is taken: %o", (kind, payload) => {
    expect(check({ kind, key: "k", payload })).toBeUndefined();
  });

  it.each([
    ["Organization", { bin: "1709400258330" }, "bin"],
    ["Organization", { bin: 170940025833 }, "bin"],
    ["Organization", { nameRu: "a\u0000b" }, "nameRu"],
    ["Organization", { nameRu: "a\ud800" }, "nameRu"],
    ["Organization", { registeredOn: "2024-02-30" }, "registeredOn"],
    ["Organization", { registeredOn: "30.02.2024" }, "registeredOn"],
    ["Organization", { isNgo: "true" }, "isNgo"],
    ["Organization", { legalForm: "CLUB" }, "legalForm"],
    ["Organization", { spheres: "1" }, "spheres"],
    ["Organization", { territory: 1 }, "territory"],
    ["Grant", { year: 2_147_483_648 }, "year"],
    ["Grant", { year: 20.25 }, "year"],
    ["Grant", { amount: "10000000000000000.00" }, "amount"],
    ["Grant", { amount: "0.005" }, "amount"],
    ["Grant", { amount: "" }, "amount"],
    ["Grant", { amount: "1e3" }, "amount"],
    ["Grant", { amount: "NaN" }, "amount"],
    ["Grant", { stages: stage }, "stages"],
    ["Grant", { stages: [{ ...stage, plannedOn: "soon" }] }, "stages.plannedOn"],
    ["Grant", { stages: [{ ...stage, colour: "red" }] }, "stages.colour"],
    ["Charity", { forms: ["PATRONAGE", "KINDNESS"] }, "forms"],
    ["Territory", { kato: "other" }, "kato"],
  ])("of a %s with %o is refused for its %s", (kind, payload, field) => {
    const problem = check({ kind, key: "k", payload });
    expect(problem?.field).toBe(field);
    expect(["VALUE_UNFIT", "PROPERTY_UNKNOWN"]).toContain(problem?.reason);
  });

  it("that leaves out what a row of a list must have is refused", () => {
    expect(check({ kind: "Grant", key: "k", payload: { stages: [{ nameRu: "Этап" }] } })).toEqual({
      reason: "REQUIRED_MISSING",
      field: "stages.status",
    });
  });

  it.each([
    ["of something that is no register", "ImportRun", "k", "KIND_UNKNOWN"],
    ["about nothing", "Organization", "", "KEY_MISSING"],
    ["with a property of nobody", "Organization", "k", "PROPERTY_UNKNOWN"],
  ])("%s is refused", (...[, kind, key, reason]) => {
    expect(check({ kind, key, payload: { colour: "red" } })).toMatchObject({ reason });
  });

  it.each([{ revision: 1 }, { nameSort: "a" }, { id: 1 }])(
    "that sets what only the register sets is refused: %o",
    (payload) => {
      expect(check({ kind: "Organization", key: "k", payload })).toMatchObject({
        reason: "PROPERTY_UNKNOWN",
      });
    },
  );
});
