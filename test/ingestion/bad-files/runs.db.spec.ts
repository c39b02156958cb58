import { describe, expect, test } from "vitest";

import type { Database } from "../../../src/db/database.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { ngoBase } from "../../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { importSource } from "../../../src/ingestion/import-source.ts";
import { emptiedDatabase } from "../pipeline/emptied-database.ts";
import { rowsOf } from "../pipeline/line-source.ts";
import { encodedFile, ngoCells, ngoColumns, ngoFile, ngoLine, ngoText } from "../support/ngo-rows.ts";
import { workbookOf } from "../support/xlsx-writer.ts";

const opened = emptiedDatabase();
const imported = (database: Database, ...files: RegisterFile[]) => importSource(database, ngoBase, files);

const numbered = (number: number, changes: Readonly<Record<string, string>> = {}) => ({
  registry_number: String(number),
  bin: "",
  name_ru: `ОФ «Родник ${number}»`,
  ...changes,
});
const lines = Array.from({ length: 80 }, (_, index) => ngoLine(numbered(index + 1)));

describe("a run", () => {
  test("I12 of a file without rows fails and leaves what was published", async () => {
    const database = opened();
    await imported(database, ngoFile(ngoText(...lines)));
    const outcome = await imported(database, ngoFile(ngoText()));
    expect(outcome).toMatchObject({ status: "FAILED", reason: expect.stringMatching(/^EMPTY: /) as string });
    expect(await organizations(database)).toBe(80);
  });

  test("I14 of the same file, or of the same rows in another order, changes nothing", async () => {
    const database = opened();
    await imported(database, ngoFile(ngoText(...lines)));
    for (const again of [lines, lines.toReversed()]) {
      const outcome = await imported(database, ngoFile(ngoText(...again)));
      expect(outcome).toMatchObject({ status: "NOOP", unchanged: 80, published: 0, revision: null });
    }
  });

  test("I16 of doubled rows counts the same once and contradictions not at all, and says where", async () => {
    const database = opened();
    const same = [ngoLine(numbered(81)), ngoLine(numbered(81))];
    const other = [ngoLine(numbered(82)), ngoLine(numbered(82, { name_ru: "ОФ «Другой»" }))];
    const text = ngoText(...lines, ...same, ...other);
    const outcome = await imported(database, encodedFile(text, "rk1048"));
    expect(outcome).toMatchObject({ rowsRead: 84, published: 81, quarantined: 3 });
    const second = text.lastIndexOf(`\n${same[0]}`) + 1;
    expect(await quarantined(database)).toEqual([
      { line: 83, byte_offset: second, reason: "DUPLICATE_ROW" },
      { line: 84, byte_offset: text.indexOf(other[0] as string), reason: "DUPLICATE_KEY" },
      { line: 85, byte_offset: text.indexOf(other[1] as string), reason: "DUPLICATE_KEY" },
    ]);
  });

  test("I18 of a file that lost a third of its rows is held for a person", async () => {
    const database = opened();
    await imported(database, ngoFile(ngoText(...lines)));
    const outcome = await imported(database, ngoFile(ngoText(...lines.slice(0, 53))));
    expect(outcome).toMatchObject({
      status: "HELD",
      reason: expect.stringMatching(/^ROW_COUNT_FELL: /) as string,
    });
    expect(await organizations(database)).toBe(80);
  });

  test("I07 in cp1251 is published and says so on the run", async () => {
    const outcome = await imported(
      opened(),
      encodedFile(ngoText(ngoLine(numbered(1, { name_kk: "" }))), "win1251"),
    );
    expect(outcome).toMatchObject({ status: "PUBLISHED", notes: { ENCODING_CP1251: 1 } });
  });

  test("I07 of a copy that lost its Kazakh letters is held, and names stay whole", async () => {
    const database = opened();
    const kazakh = Array.from({ length: 10 }, (_, index) =>
      ngoLine(numbered(index + 1, { name_kk: `«Бұлақ ${index}» қоғамдық қоры` })),
    );
    const lossy = encodedFile(ngoText(...kazakh), "win1251");
    const first = await imported(database, lossy);
    expect(first.reason).toBe(
      "LETTERS_LOST: letters are lost in 10 of 10 rows of Organization, before in 0.0 %",
    );
    await imported(database, ngoFile(ngoText(...kazakh)));
    expect(await imported(database, lossy)).toMatchObject({ status: "HELD", published: 0, revision: null });
    const names = await rowsOf(database, "select name_kk from register.organization where name_kk ~ '[?]'");
    expect(names).toEqual([]);
    const accepted = await importSource(database, ngoBase, [lossy], { accept: true });
    expect(accepted).toMatchObject({ status: "PUBLISHED", published: 10 });
    expect(await imported(database, lossy)).toMatchObject({ status: "NOOP" });
  });

  test("I32 of a workbook is published as its CSV file would be", async () => {
    const database = opened();
    const rows = [ngoColumns, ...[1, 2].map((number) => ngoCells(numbered(number)))];
    const bytes = workbookOf([{ name: "ngo-base", rows }]);
    expect(await imported(database, { name: "ngo-base.xlsx", bytes })).toMatchObject({ published: 2 });
    const text = ngoText(ngoLine(numbered(1)), ngoLine(numbered(2)));
    expect(await imported(database, ngoFile(text))).toMatchObject({ status: "NOOP" });
  });

  test("I30 of a workbook that is refused fails with its file kept", async () => {
    const database = opened();
    const outcome = await imported(database, { name: "ngo-base.xlsx", bytes: new Uint8Array([80, 75]) });
    expect(outcome.reason).toMatch(/^ARCHIVE_REFUSED: /);
    expect(await rowsOf(database, "select name, bytes from ingest.raw_file")).toEqual([
      { name: "ngo-base.xlsx", bytes: 2 },
    ]);
  });
});

async function organizations(database: Database): Promise<unknown> {
  const [row] = await rowsOf(database, "select count(*)::int as count from register.organization");
  return row?.["count"];
}

async function quarantined(database: Database) {
  return rowsOf(database, "select line, byte_offset, reason from ingest.quarantined_row order by line");
}
