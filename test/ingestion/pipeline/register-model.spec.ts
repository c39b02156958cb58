import { defineEntity, MikroORM, p } from "@mikro-orm/postgresql";
import { describe, expect, it } from "vitest";

import { ormOptions } from "../../../src/db/orm-options.ts";
import { registerModel, targetKinds } from "../../../src/ingestion/register-model.ts";

const orm = new MikroORM({ ...ormOptions, dbName: "none" });
const model = registerModel(orm.getMetadata());

describe("the registers as the entities declare them", () => {
  it("come in an order in which nothing refers to a later one", () => {
    const order = model.tables.map(({ kind }) => kind);
    for (const table of model.tables) {
      for (const target of targetKinds(table)) {
        expect(order.indexOf(target), `${table.kind} refers to ${target}`).toBeLessThanOrEqual(
          order.indexOf(table.kind),
        );
      }
    }
  });

  it("leave out what is no register of its own", () => {
    const kinds = model.tables.map(({ kind }) => kind);
    expect(kinds).toContain("Organization");
    for (const kind of ["GrantStage", "FormerName", "FundedProject", "ImportRun", "FieldProvenance"]) {
      expect(kinds).not.toContain(kind);
    }
  });

  it("know what belongs to a thing, what it names and what occurs once", () => {
    const grant = model.table("Grant");
    expect(grant?.owned.map(({ property }) => property)).toEqual(["stages", "results"]);
    expect(grant?.lists.map(({ property }) => property)).toEqual(["territories"]);
    expect(grant?.uniques).toEqual([["number"]]);
    expect(model.table("Charity")?.uniques).toEqual([["organization"]]);
    expect(model.table("PublicCouncil")?.uniques).toEqual([["stateBody", "territory", "convocation"]]);
  });

  it("know everything that leads to a thing", () => {
    const tables = model.referrers("Organization").map(({ table, column }) => `${table}.${column}`);
    expect(tables).toContain('"register"."grant"."implementer_id"');
    expect(tables).toContain('"register"."council_membership"."on_behalf_of_id"');
    expect(model.referrers("Sphere").map(({ table }) => table)).toContain('"register"."organization_sphere"');
  });

  it("take a new entity without a word about it", () => {
    const AwardSchema = defineEntity({
      name: "Award",
      tableName: "award",
      schema: "register",
      properties: {
        id: p.integer().primary(),
        key: p.text().unique(),
        year: p.integer(),
        revision: p.integer(),
      },
    });
    class Award extends AwardSchema.class {}
    AwardSchema.setClass(Award);
    const wider = new MikroORM({ dbName: "none", entities: [Award] });
    expect(registerModel(wider.getMetadata()).table("Award")).toMatchObject({
      table: '"register"."award"',
      keyProperty: "key",
      numbered: true,
      values: [{ property: "year", type: "int", required: true }],
    });
  });
});
