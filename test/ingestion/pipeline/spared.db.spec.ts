import { describe, expect, it } from "vitest";

import type { Database } from "../../../src/db/database.ts";
import { ngoBase } from "../../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { importSource } from "../../../src/ingestion/import-source.ts";
import { runStatus } from "../../../src/ingestion/run-status.ts";
import { defaultThresholds } from "../../../src/ingestion/thresholds.ts";
import { ngoFile, ngoLine, ngoText } from "../support/ngo-rows.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import {
  importLines,
  type Line,
  lineSource,
  organization,
  rowsOf,
  sphere,
  unreadable,
} from "./line-source.ts";

const opened = emptiedDatabase();
const thresholds = { ...defaultThresholds, understood: 0.5 };

const line = (number: number, changes: Readonly<Record<string, string>> = {}) =>
  ngoLine({ registry_number: String(number), bin: "", name_ru: `ОФ «Родник ${number}»`, ...changes });
const ten = Array.from({ length: 10 }, (_, index) => line(index + 1));
const takeBase = (lines: readonly string[]) =>
  importSource(opened(), ngoBase, [ngoFile(ngoText(...lines))], { thresholds });

const served = (database: Database) =>
  rowsOf(
    database,
    "select key, name_ru, registered_on::text, revision from register.organization order by id",
  );
const tombstones = (database: Database) => rowsOf(database, "select kind, key from ingest.gone_record");

describe("what was published of a row that is set aside", () => {
  it.each([
    ["whose date is no day", line(3, { registered_on: "30.02.2024" }), "DATE_INVALID"],
    ["that has a column too many", `${line(3)};more`, "COLUMN_COUNT"],
    ["that breaks off", line(3).split(";").slice(0, 6).join(";"), "COLUMN_COUNT"],
  ])("stays as it is: one %s", async (_, bad, reason) => {
    const database = opened();
    await takeBase(ten);
    const before = await served(database);
    const outcome = await takeBase(ten.with(2, bad));
    expect(outcome).toMatchObject({
      status: "NOOP",
      rowsRead: 10,
      published: 0,
      unchanged: 9,
      quarantined: 1,
      gone: 0,
      retained: 0,
    });
    expect(await served(database)).toEqual(before);
    expect(await tombstones(database)).toEqual([]);
    expect(await rowsOf(database, "select reason, line from ingest.quarantined_row")).toEqual([
      { reason, line: 4 },
    ]);
  });

  it("stays while other rows change, is replaced when its row is put right, and goes when the row is not there", async () => {
    const database = opened();
    await takeBase(ten);
    const changed = ten.with(5, line(6, { name_ru: "ОФ «Иной»" }));
    const outcome = await takeBase(changed.with(2, line(3, { registered_on: "30.02.2024" })));
    expect(outcome).toMatchObject({
      status: "PUBLISHED",
      published: 1,
      unchanged: 8,
      quarantined: 1,
      gone: 0,
    });
    const corrected = changed.with(2, line(3, { registered_on: "28.02.2024" }));
    expect(await takeBase(corrected)).toMatchObject({ published: 1, unchanged: 9, quarantined: 0, gone: 0 });
    expect(await served(database)).toContainEqual({
      key: "ngo-base:3",
      name_ru: "ОФ «Родник 3»",
      registered_on: "2024-02-28",
      revision: 3,
    });
    expect(await takeBase(corrected.toSpliced(2, 1))).toMatchObject({ published: 0, unchanged: 9, gone: 1 });
    expect(await tombstones(database)).toEqual([{ kind: "Organization", key: "ngo-base:3" }]);
  });

  const source = lineSource("registry");
  const many: Line[] = Array.from({ length: 40 }, (_, index) => organization(`o${index}`));
  const take = (lines: readonly Line[]) => importLines(opened(), source, lines);

  it("stays where the register could not take what the row states", async () => {
    await take(many);
    const outcome = await take(many.with(0, organization("o0", { colour: "red" })));
    expect(outcome).toMatchObject({ status: "NOOP", unchanged: 39, quarantined: 1, gone: 0 });
  });

  it("stays once, however many rows of it are set aside, and none of them counts twice", async () => {
    await take(many);
    const outcome = await take([...many.slice(1), unreadable("o0"), unreadable("o0")]);
    expect(outcome).toMatchObject({
      status: "NOOP",
      rowsRead: 41,
      unchanged: 39,
      quarantined: 2,
      gone: 0,
    });
    expect(await rowsOf(opened(), "select from ingest.quarantined_row")).toHaveLength(2);
  });

  it("gives way to another row of it that is good", async () => {
    await take(many);
    const outcome = await take([
      unreadable("o0"),
      ...many.with(0, organization("o0", { nameRu: "Другое имя" })),
    ]);
    expect(outcome).toMatchObject({ status: "PUBLISHED", published: 1, quarantined: 1, gone: 0 });
    expect(
      await rowsOf(opened(), "select name_ru from register.organization where name_ru = 'Другое имя'"),
    ).toHaveLength(1);
  });

  it("stays with what it refers to, also where nothing else states that any more", async () => {
    await take([sphere("1"), organization("a", { spheres: ["1"] }), ...many]);
    const outcome = await importLines(opened(), source, [unreadable("a"), ...many], { accept: true });
    expect(outcome).toMatchObject({ status: "NOOP", gone: 0, retained: 1, quarantined: 1 });
  });

  it("is nothing where nothing was published of it, or where the register could have nothing of that name", async () => {
    const nothing: Line[] = [
      unreadable("new"),
      unreadable(""),
      unreadable("\u0000"),
      { problem: "DATE_INVALID", about: ["Nothing", "o0"] },
    ];
    const outcome = await importLines(opened(), source, [...many, ...nothing], { thresholds });
    expect(outcome).toMatchObject({ status: "PUBLISHED", published: 40, quarantined: 4, gone: 0 });
    expect(await importLines(opened(), source, [...many, ...nothing], { thresholds })).toMatchObject({
      status: "NOOP",
      unchanged: 40,
      quarantined: 4,
    });
  });

  it("is not among what a held run would remove, nor what a gate misses", async () => {
    await take(many);
    const unread = Array.from({ length: 30 }, (_, index) => unreadable(`o${index}`));
    const { run, status, reason } = await take([...unread, ...many.slice(30, 39)]);
    expect([status, reason]).toEqual(["HELD", "UNDERSTOOD_TOO_FEW: 9 of 39 rows were understood"]);
    const told = await runStatus(opened(), run);
    expect(told).toMatchObject({
      diff: { added: 0, changed: 0, gone: 1 },
      examples: [{ difference: "GONE", key: "o39" }],
    });
    expect(await served(opened())).toHaveLength(40);
  });
});
