import { describe, expect, it } from "vitest";

import { decideIdentity } from "../../../src/ingestion/identity/decide.ts";
import type { PersonsDecision } from "../../../src/ingestion/identity/decision-source.ts";
import { emptiedDatabase } from "../pipeline/emptied-database.ts";
import {
  grant,
  importLines,
  type Line,
  lineSource,
  organization,
  rowsOf,
  territory,
  unreadable,
} from "../pipeline/line-source.ts";

const opened = emptiedDatabase();
const registry = lineSource("registry", 1);
const list = lineSource("list", 2);

const BIN = "170940025833";
const TWIN = "KZ-BIN-020740002798";
const KEY = `KZ-BIN-${BIN}`;
const numbered = (payload = {}): Line =>
  organization(KEY, { bin: BIN, nameKk: "«Тұмар Жезқанай» қоғамдық қоры", nameRu: undefined, ...payload });
const named = (key: string, nameRu: string, payload = {}): Line =>
  organization(`list:${key}`, { nameRu, ...payload });
const paid = (key: string): Line => grant(`of-${key}`, { implementer: `list:${key}` });

const decision = (more: Partial<PersonsDecision> = {}): PersonsDecision => ({
  act: "DECIDE",
  kind: "Organization",
  key: "list:1",
  targetKey: KEY,
  verdict: "SAME",
  by: "Reviewer",
  why: "One address",
  ...more,
});

const organizations = () =>
  rowsOf(opened(), "select id, key, bin, name_ru, name_kk from register.organization order by id");
const implementers = () =>
  rowsOf(
    opened(),
    `select g.key, o.key as implementer from register."grant" as g
     left join register.organization as o on o.id = g.implementer_id order by g.key`,
  );
const decisions = () =>
  rowsOf(
    opened(),
    "select key, target_key, verdict, method, undone_by from ingest.identity_decision order by id",
  );
const candidates = () =>
  rowsOf(opened(), "select key, target_key, outcome from ingest.identity_candidate order by key, target_key");

/** The registers without the numbers that every writing gives anew. */
async function content() {
  const tables = ["organization", '"grant"', "grant_territory", "organization_sphere"];
  const rows = await Promise.all(
    tables.map((table) => rowsOf(opened(), `select * from register.${table} order by 1, 2`)),
  );
  const records = await rowsOf(opened(), "select * from ingest.record order by id");
  return { rows: rows.map((some) => some.map(({ revision: _revision, ...row }) => row)), records };
}

describe("an organization that a list knows by name alone", () => {
  it("counts as the one with a BIN whose name, form and nothing else say so", async () => {
    await importLines(opened(), registry, [numbered()]);
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»"), paid("1")]);
    expect((await organizations()).map(({ key, name_ru }) => [key, name_ru])).toEqual([
      [KEY, "ОФ «Тұмар Жезқанай»"],
    ]);
    expect(await implementers()).toEqual([{ key: "of-1", implementer: KEY }]);
    expect(await decisions()).toEqual([
      { key: "list:1", target_key: KEY, verdict: "SAME", method: "NAME", undone_by: null },
    ]);
  });

  it("goes on counting while its row is set aside", async () => {
    await importLines(opened(), registry, [numbered()]);
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»"), paid("1")]);
    const outcome = await importLines(opened(), list, [unreadable("list:1"), paid("1")], { accept: true });
    expect(outcome).toMatchObject({ status: "NOOP", unchanged: 1, quarantined: 1, gone: 0 });
    await importLines(opened(), registry, [numbered({ isNgo: true })]);
    expect(await organizations()).toMatchObject([{ key: KEY, name_ru: "ОФ «Тұмар Жезқанай»" }]);
  });

  it("counts as the one with a BIN even where that one comes later", async () => {
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»"), paid("1")]);
    await importLines(opened(), registry, [numbered()]);
    expect((await organizations()).map(({ key }) => key)).toEqual([KEY]);
    expect(await implementers()).toEqual([{ key: "of-1", implementer: KEY }]);
  });

  it("says in the provenance how it was found", async () => {
    await importLines(opened(), registry, [numbered()]);
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»")]);
    const provenance = await rowsOf(
      opened(),
      `select field, source_id, match_method, confidence from ingest.field_provenance
       where kind = 'Organization' and key = '${KEY}' order by field, source_id`,
    );
    expect(provenance).toContainEqual({
      field: "bin",
      source_id: "registry",
      match_method: "BIN",
      confidence: "1.0000",
    });
    expect(provenance).toContainEqual({
      field: "name",
      source_id: "list",
      match_method: "NAME",
      confidence: "0.9000",
    });
  });

  it("waits for a person where two could be meant, and stays its own where none could", async () => {
    const twin = organization(TWIN, { bin: "020740002798", nameRu: "ОФ «Тұмар Жезқанай»" });
    await importLines(opened(), registry, [numbered(), twin]);
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»"), named("2", "ОФ «Мүлде басқа»")]);
    expect((await organizations()).map(({ key }) => key)).toEqual([TWIN, KEY, "list:1", "list:2"]);
    expect(await candidates()).toEqual([
      { key: "list:1", target_key: TWIN, outcome: "MATCHED" },
      { key: "list:1", target_key: KEY, outcome: "MATCHED" },
    ]);
  });

  it("is not joined to what its own list has as another entry", async () => {
    await importLines(opened(), registry, [numbered()]);
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»"), numbered()]);
    expect(await decisions()).toEqual([]);
    expect(await candidates()).toEqual([{ key: "list:1", target_key: KEY, outcome: "MATCHED" }]);
  });

  it("is updated and goes with its list, like any other statement", async () => {
    await importLines(opened(), registry, [numbered()]);
    await importLines(opened(), list, [
      named("1", "ОФ «Тұмар Жезқанай»", { addressRu: "Первая, 1" }),
      named("2", "ОФ «Х»"),
    ]);
    await importLines(opened(), list, [
      named("1", "ОФ «Тұмар Жезқанай»", { addressRu: "Вторая, 2" }),
      named("2", "ОФ «Х»"),
    ]);
    const address = "select address_ru from register.organization where bin is not null";
    expect(await rowsOf(opened(), address)).toEqual([{ address_ru: "Вторая, 2" }]);
    await importLines(opened(), list, [named("2", "ОФ «Х»")], { accept: true });
    expect(await rowsOf(opened(), address)).toEqual([{ address_ru: null }]);
  });
});

describe("a person's decision", () => {
  const apart: Line[] = [
    territory("750000000"),
    named("1", "ОО «Қызыл өрнек»", { territory: "750000000" }),
    grant("of-1", { implementer: "list:1", territories: ["750000000"] }),
  ];

  it("joins, keeps the old number resolving, and gives everything back when it is undone", async () => {
    await importLines(opened(), registry, [numbered()]);
    await importLines(opened(), list, apart);
    const before = await content();
    const [, joining] = await organizations();
    await decideIdentity(opened(), decision());
    expect(await implementers()).toEqual([{ key: "of-1", implementer: KEY }]);
    const [target] = await organizations();
    expect(await rowsOf(opened(), "select id, target_id from ingest.merged_id")).toEqual([
      { id: joining?.["id"], target_id: target?.["id"] },
    ]);
    await decideIdentity(opened(), decision({ act: "UNDO", why: "Two addresses" }));
    expect(await content()).toEqual(before);
    expect(await rowsOf(opened(), "select * from ingest.merged_id")).toEqual([]);
    expect(await candidates()).toEqual([{ key: "list:1", target_key: KEY, outcome: "CANDIDATE" }]);
  });

  it("that is undone takes along what nobody else states", async () => {
    const other = organization(TWIN, { bin: "020740002798", nameRu: "ОФ «Басқа»" });
    await importLines(opened(), registry, [numbered(), other]);
    await importLines(opened(), list, apart);
    await decideIdentity(opened(), decision());
    await importLines(opened(), registry, [other], { accept: true });
    expect((await organizations()).map(({ key }) => key)).toEqual([TWIN, KEY]);
    await decideIdentity(opened(), decision({ act: "UNDO" }));
    expect((await organizations()).map(({ key }) => key)).toEqual([TWIN, "list:1"]);
    expect(await implementers()).toEqual([{ key: "of-1", implementer: "list:1" }]);
    const log =
      "select key, change from ingest.change where revision = 5 and kind = 'Organization' order by key";
    expect(await rowsOf(opened(), log)).toEqual([
      { key: KEY, change: "GONE" },
      { key: "list:1", change: "SPLIT" },
    ]);
  });

  it("tells in the log of changes what was merged and what was split", async () => {
    await importLines(opened(), registry, [numbered()]);
    await importLines(opened(), list, apart);
    await decideIdentity(opened(), decision());
    await decideIdentity(opened(), decision({ act: "UNDO" }));
    const log = await rowsOf(
      opened(),
      "select revision, kind, key, change, details from ingest.change where revision > 2 order by revision, kind, key",
    );
    expect(log).toEqual([
      { revision: 3, kind: "Grant", key: "of-1", change: "CHANGED", details: null },
      { revision: 3, kind: "Organization", key: KEY, change: "CHANGED", details: null },
      { revision: 3, kind: "Organization", key: "list:1", change: "MERGED", details: { into: KEY } },
      { revision: 4, kind: "Grant", key: "of-1", change: "CHANGED", details: null },
      { revision: 4, kind: "Organization", key: KEY, change: "CHANGED", details: null },
      { revision: 4, kind: "Organization", key: "list:1", change: "SPLIT", details: { from: KEY } },
    ]);
  });

  it("that two are different is asked only once", async () => {
    const twin = organization(TWIN, { bin: "020740002798", nameRu: "ОФ «Тұмар Жезқанай»" });
    await importLines(opened(), registry, [numbered(), twin]);
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»")]);
    await decideIdentity(opened(), decision({ verdict: "DIFFERENT" }));
    await importLines(opened(), list, [named("1", "Общественный фонд «Тұмар Жезқанай»")]);
    expect(await candidates()).not.toContainEqual(expect.objectContaining({ target_key: KEY }));
  });

  it("that the matcher was wrong is not overruled by it", async () => {
    await importLines(opened(), registry, [numbered()]);
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»")]);
    await decideIdentity(opened(), decision({ act: "UNDO" }));
    await importLines(opened(), list, [named("1", "Общественный фонд «Тұмар Жезқанай»")]);
    expect((await organizations()).map(({ key }) => key)).toEqual([KEY, "list:1"]);
  });

  it("that is undone shows a person also what it had hidden, and what was undone stays to be shown", async () => {
    const twin = organization(TWIN, { bin: "020740002798", nameRu: "ОФ «Тұмар Жезқанай»" });
    const waiting = [
      { key: "list:1", target_key: TWIN, outcome: "MATCHED" },
      { key: "list:1", target_key: KEY, outcome: "CANDIDATE" },
    ];
    await importLines(opened(), registry, [numbered(), twin]);
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»")]);
    await decideIdentity(opened(), decision());
    expect(await candidates()).toEqual([]);
    await decideIdentity(opened(), decision({ act: "UNDO" }));
    expect(await candidates()).toEqual(waiting);
    await importLines(opened(), list, [named("1", "ОФ «Тұмар Жезқанай»", { addressRu: "Первая, 1" })]);
    expect((await organizations()).map(({ key }) => key)).toContain("list:1");
    expect(await candidates()).toContainEqual(waiting[1]);
  });

  it.each([
    ["IDENTITY_UNKNOWN", decision({ key: "list:none" })],
    ["IDENTITY_TWO_BINS", decision({ key: "KZ-BIN-020740002798" })],
    ["DECISION_UNKNOWN", decision({ act: "UNDO" })],
  ])("is refused as %s where it cannot be", async (reason, refused) => {
    const other = organization(TWIN, { bin: "020740002798", nameRu: "ОФ «Басқа»" });
    await importLines(opened(), registry, [numbered(), other]);
    await importLines(opened(), list, [named("1", "ОО «Қызыл өрнек»")]);
    await expect(decideIdentity(opened(), refused)).rejects.toMatchObject({ reason });
    expect(await rowsOf(opened(), "select * from ingest.revision")).toHaveLength(2);
  });

  it("cannot be made twice, and chains lead to the last", async () => {
    await importLines(opened(), registry, [numbered()]);
    await importLines(opened(), list, [
      named("1", "ОО «Қызыл өрнек»"),
      named("2", "ОО «Көк өрнек жолы»"),
      paid("2"),
    ]);
    await decideIdentity(opened(), decision({ key: "list:2", targetKey: "list:1" }));
    await decideIdentity(opened(), decision());
    await expect(decideIdentity(opened(), decision())).rejects.toMatchObject({ reason: "IDENTITY_DECIDED" });
    expect(await implementers()).toEqual([{ key: "of-2", implementer: KEY }]);
    await decideIdentity(opened(), decision({ act: "UNDO" }));
    expect(await implementers()).toEqual([{ key: "of-2", implementer: "list:1" }]);
  });
});
