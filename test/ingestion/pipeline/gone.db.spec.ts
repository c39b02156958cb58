import { describe, expect, it } from "vitest";

import { emptiedDatabase } from "./emptied-database.ts";
import { grant, importLines, type Line, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();
const registry = lineSource("registry", 1);
const grants = lineSource("grants", 2);
const many = ["a", "b", "c", "d", "e", "f"].map((key) => organization(key));
const keys = "select key from register.organization order by key";

describe("a record that its source no longer has", () => {
  it("is removed and leaves a mark", async () => {
    const database = opened();
    await importLines(database, registry, many);
    const outcome = await importLines(database, registry, many.slice(1));
    expect(outcome).toMatchObject({ status: "PUBLISHED", published: 0, unchanged: 5, gone: 1, revision: 2 });
    expect(await rowsOf(database, keys)).toHaveLength(5);
    expect(await rowsOf(database, "select kind, key, source_id from ingest.gone_record")).toEqual([
      { kind: "Organization", key: "a", source_id: "registry" },
    ]);
  });

  it("gets a number that nobody had when it comes back", async () => {
    const database = opened();
    await importLines(database, registry, many);
    await importLines(database, registry, many.slice(0, 5));
    await importLines(database, registry, many);
    expect(await rowsOf(database, "select id from register.organization where key = 'f'")).toEqual([
      { id: 7 },
    ]);
  });

  it("stays while others refer to it, with the record that described it", async () => {
    const database = opened();
    await importLines(database, registry, many);
    await importLines(database, grants, [grant("g", { implementer: "a" })]);
    const outcome = await importLines(database, registry, many.slice(2));
    expect(outcome).toMatchObject({ status: "HELD" });
    const accepted = await importLines(database, registry, many.slice(2), { accept: true });
    expect(accepted).toMatchObject({ status: "PUBLISHED", gone: 1, retained: 1 });
    expect(await rowsOf(database, keys)).toHaveLength(5);
    expect(await rowsOf(database, "select key from ingest.record where key = 'a'")).toHaveLength(1);
    expect(await importLines(database, registry, many.slice(2))).toMatchObject({
      status: "NOOP",
      retained: 1,
    });
  });

  it("is not missed again while it stays", async () => {
    const database = opened();
    await importLines(database, registry, many);
    await importLines(database, grants, [grant("g", { implementer: "a" }), grant("h", { implementer: "b" })]);
    const accepted = await importLines(database, registry, many.slice(2), { accept: true });
    expect(accepted).toMatchObject({ status: "NOOP", gone: 0, retained: 2 });
    const again = await importLines(database, registry, many.slice(2));
    expect(again).toMatchObject({ status: "NOOP", retained: 2 });
    expect(await importLines(database, registry, many.slice(4))).toMatchObject({ status: "HELD" });
  });

  it("goes together with what referred to it in the same file", async () => {
    const database = opened();
    const more: Line[] = [...many, grant("g", { implementer: "a" })];
    await importLines(database, registry, more);
    const outcome = await importLines(database, registry, many.slice(1), { accept: true });
    expect(outcome).toMatchObject({ status: "PUBLISHED", gone: 2, retained: 0 });
    expect(await rowsOf(database, 'select key from register."grant"')).toEqual([]);
  });

  it("takes its lists with it", async () => {
    const database = opened();
    const named = organization("a", { formerNames: [{ nameRu: "Старое имя", position: 1 }] });
    await importLines(database, registry, [named, ...many.slice(1)]);
    await importLines(database, registry, many.slice(1));
    expect(await rowsOf(database, "select from register.organization_former_name")).toEqual([]);
  });
});
