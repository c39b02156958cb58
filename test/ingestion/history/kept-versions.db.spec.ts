import { describe, expect, it } from "vitest";

import { emptiedDatabase } from "../pipeline/emptied-database.ts";
import {
  grant,
  importLines,
  type Line,
  lineSource,
  organization,
  rowsOf,
  sphere,
  territory,
} from "../pipeline/line-source.ts";
import { askedAsOf } from "./states.ts";

const opened = emptiedDatabase();
const state = lineSource("state", 1);
const base = lineSource("base", 2);
const ground: Line[] = [territory("100000000"), sphere("1"), sphere("2")];
const accept = { accept: true };

describe("what a correction replaces", () => {
  it("is seen as it was by whoever looks back, with its lists and what it led to", async () => {
    const database = opened();
    const stage = { position: 1, nameRu: "Договор", status: "COMPLETED" };
    await importLines(database, state, [
      ...ground,
      organization("a", { spheres: ["1"] }),
      grant("g", { implementer: "a", stages: [stage], territories: ["100000000"] }),
    ]);
    await importLines(database, state, [
      ...ground,
      organization("b", { spheres: ["2"] }),
      grant("g", { implementer: "b", titleRu: "Другой", stages: [] }),
    ]);
    const question = `
      select g.title_ru, o.key, s.sphere_code,
        (select count(*)::int from past.grant_stage where grant_id = g.id) as stages,
        (select count(*)::int from past.grant_territory where grant_id = g.id) as territories
      from past."grant" as g
      join past.organization as o on o.id = g.implementer_id
      join past.organization_sphere as s on s.organization_id = o.id`;
    expect(await askedAsOf(database, 1, question)).toEqual([
      { title_ru: "Грант g", key: "a", sphere_code: "1", stages: 1, territories: 1 },
    ]);
    expect(await askedAsOf(database, 2, question)).toEqual([
      { title_ru: "Другой", key: "b", sphere_code: "2", stages: 0, territories: 0 },
    ]);
    expect(await askedAsOf(database, 0, question)).toEqual([]);
  });

  it("is all that history keeps: what comes anew or stays as it is takes no room there", async () => {
    const database = opened();
    await importLines(database, state, [organization("a"), organization("b")]);
    await importLines(database, state, [
      organization("a", { isNgo: true }),
      organization("b"),
      organization("c"),
    ]);
    expect(await rowsOf(database, "select key, held_from, held_until from history.organization")).toEqual([
      { key: "a", held_from: 1, held_until: 2 },
    ]);
    expect(await rowsOf(database, "select key, held_from, held_until from history.record")).toEqual([
      { key: "a", held_from: 1, held_until: 2 },
    ]);
  });

  it("is not asked for by accident: without a revision the past does not answer", async () => {
    await expect(opened().pool.query("select from past.organization")).rejects.toThrow(
      // The second is what a session says that has looked back before.
      /parameter "qogam\.as_of"|invalid input syntax for type integer: ""/,
    );
  });
});

describe("the versions of a thing", () => {
  it("say what changed, by which run, from its coming to its going and its return", async () => {
    const database = opened();
    const other = organization("z");
    await importLines(database, state, [other, organization("a", { nameRu: "Один" })]);
    await importLines(database, base, [organization("a", { nameRu: "Иной", isNgo: true })]);
    await importLines(database, state, [other], accept);
    await importLines(database, base, [organization("y")], accept);
    await importLines(database, base, [organization("y"), organization("a", { nameRu: "Вновь" })]);
    const versions = await rowsOf(
      database,
      "select revision, until, change, run_id, source_id, fields from ingest.versions('Organization', 'a')",
    );
    const form = "PUBLIC_FOUNDATION";
    const field = (name: string, before: unknown, after: unknown) => ({ field: name, before, after });
    expect(versions).toEqual([
      {
        revision: 1,
        until: 2,
        change: "ADDED",
        run_id: 1,
        source_id: "state",
        fields: [field("legalForm", null, form), field("nameRu", null, "Один")],
      },
      {
        revision: 2,
        until: 3,
        change: "CHANGED",
        run_id: 2,
        source_id: "base",
        fields: [field("isNgo", null, true)],
      },
      {
        revision: 3,
        until: 4,
        change: "CHANGED",
        run_id: 3,
        source_id: "state",
        fields: [field("nameRu", "Один", "Иной")],
      },
      {
        revision: 4,
        until: 5,
        change: "GONE",
        run_id: 4,
        source_id: "base",
        fields: [field("isNgo", true, null), field("legalForm", form, null), field("nameRu", "Иной", null)],
      },
      {
        revision: 5,
        until: null,
        change: "ADDED",
        run_id: 5,
        source_id: "base",
        fields: [field("legalForm", null, form), field("nameRu", null, "Вновь")],
      },
    ]);
    expect(await rowsOf(database, "select ingest.folded_at('Organization', 'a', 4) as said")).toEqual([
      { said: null },
    ]);
  });
});

describe("the log of changes", () => {
  it("names what came, changed and went by the number that it has or had", async () => {
    const database = opened();
    await importLines(database, state, [organization("a"), organization("b")]);
    await importLines(database, state, [organization("b", { isNgo: true }), organization("c")], accept);
    const log = "select key, change, id from ingest.change where revision = 2 order by key";
    expect(await rowsOf(database, log)).toEqual([
      { key: "a", change: "GONE", id: "1" },
      { key: "b", change: "CHANGED", id: "2" },
      { key: "c", change: "ADDED", id: "3" },
    ]);
  });
});
