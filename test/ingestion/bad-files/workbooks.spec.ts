import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

import { ciscGrants } from "../../../src/ingestion/connectors/cisc-grants/cisc-grants.connector.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { openWorkbooks } from "../../../src/ingestion/normalise/zip.ts";
import { ngoCells, ngoColumns, readingOfOpened, readingOfWorkbook } from "../support/ngo-rows.ts";
import { refusalOf, rejectionOf } from "../support/refusal.ts";
import { fixtureOf, payloadOf, readingOf } from "../support/register-files.ts";
import { type CellContent, dateCell, workbookOf } from "../support/xlsx-writer.ts";

const name = "ngo-base";
const column = (named: string) => ngoColumns.indexOf(named);
const row = (cells: readonly CellContent[], named: string, cell: CellContent) =>
  cells.with(column(named), cell);
const sound: readonly CellContent[] = ngoCells();
const key = "KZ-BIN-010340900019";

describe("I32 a workbook", () => {
  test("gives the rows of the sheet with the table's name, and of no other", async () => {
    const other = { name: "Лист2", rows: [["что-то"]] };
    const reading = await readingOfWorkbook(other, { name, rows: [ngoColumns, sound] });
    expect(reading.statements.map((statement) => statement.key)).toEqual([key]);
    expect(reading.rows[0]?.place).toEqual({ file: "ngo-base.xlsx", line: 2 });
  });

  test("has dates as numbers, numbers without their zeros, texts in several fonts", async () => {
    const dated = row(sound, "registered_on", dateCell(45_351));
    const numbered = row(dated, "bin", 10_340_900_019);
    const styled = row(numbered, "name_kk", { xml: '<c t="s"><v>0</v></c>' });
    const reading = await readingOfWorkbook({ name, rows: [ngoColumns, styled] });
    expect(payloadOf(reading, key)).toMatchObject({ registeredOn: "2024-02-29", nameKk: "Қор" });
    expect(reading.notes).toEqual(["ngo-base.xlsx:2 BIN_PADDED bin"]);
  });

  test("counts a formula by the value that its program left (I29), and not without one", async () => {
    const left = row(sound, "registry_number", { xml: "<c><f>1+1</f><v>2</v></c>" });
    const none = row(sound, "registry_number", { xml: "<c><f>1+1</f></c>" });
    const reading = await readingOfWorkbook({ name, rows: [ngoColumns, left, none] });
    expect(reading.statements).toHaveLength(1);
    expect(reading.problems).toEqual(["ngo-base.xlsx:3 CELL_ERROR registry_number"]);
  });

  test("with #N/A in a cell has the row of it set aside", async () => {
    const broken = row(sound, "kato", { xml: '<c t="e"><v>#N/A</v></c>' });
    const reading = await readingOfWorkbook({ name, rows: [ngoColumns, broken] });
    expect(reading.problems).toEqual(["ngo-base.xlsx:2 CELL_ERROR kato"]);
    expect(reading.rows).toMatchObject([{ about: { kind: "Organization", key } }]);
  });

  test("with merged cells has every row set aside to which a cell was lent", async () => {
    const second = ngoCells({ registry_number: "2", bin: "" });
    const merged = ["J2:J3"];
    const reading = await readingOfWorkbook({ name, rows: [ngoColumns, sound, second], merged });
    expect(reading.problems).toEqual(["ngo-base.xlsx:3 CELL_MERGED status_ru"]);
  });

  test("with a value beside its columns has the row set aside", async () => {
    const reading = await readingOfWorkbook({ name, rows: [ngoColumns, [...sound, "лишнее"]] });
    expect(reading.problems).toEqual(["ngo-base.xlsx:2 COLUMN_COUNT"]);
  });

  test.each([
    ["hidden", { name, hidden: true, rows: [ngoColumns, sound] }, "FILE_MISSING"],
    ["of another name", { name: "Лист1", rows: [ngoColumns, sound] }, "FILE_MISSING"],
    ["with a column less", { name, rows: [ngoColumns.slice(1), sound.slice(1)] }, "HEADER_MISMATCH"],
    ["with a header alone", { name, rows: [ngoColumns] }, "EMPTY"],
    ["of nothing", { name, rows: [] }, "EMPTY"],
    ["with rows out of order", { name, rows: [ngoColumns, [{ xml: "<c r='ZZZZ1'/>" }]] }, "WORKBOOK_INVALID"],
  ])("with a sheet %s fails", async (_what, sheet, reason) => {
    expect(await rejectionOf(readingOfWorkbook(sheet))).toBe(reason);
  });
});

describe("tables that may come either way", () => {
  const text = (file: RegisterFile) => new TextDecoder().decode(file.bytes);
  const csvFiles = fixtureOf(ciscGrants.id);
  const sheets = csvFiles.map((file) => ({
    name: file.name.replace(".csv", ""),
    rows: parse(text(file), { delimiter: ";", relaxColumnCount: true, bom: true }),
  }));

  test("state the same in one workbook as in their CSV files", async () => {
    const [workbook] = await openWorkbooks([{ name: "grants.xlsx", bytes: workbookOf(sheets) }]);
    const reading = readingOf(ciscGrants, workbook === undefined ? [] : [workbook]);
    expect(reading.statements).toEqual(readingOf(ciscGrants).statements);
  });

  test("do not come both ways at once", async () => {
    const files = await openWorkbooks([...csvFiles, { name: "grants.xlsx", bytes: workbookOf(sheets) }]);
    expect(refusalOf(() => readingOf(ciscGrants, files))).toBe("FILE_UNKNOWN");
  });
});

describe("I33 XML of a workbook", () => {
  const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

  test.each([
    ["that multiplies entities", `${bomb}<sst><si><t>&b;</t></si></sst>`],
    ["that leads outside", `${outside}<sst><si><t>&x;</t></si></sst>`],
    ["with an entity that nobody declared", "<sst><si><t>&b;</t></si></sst>"],
    ["that breaks off", "<sst><si>"],
  ])("%s is refused", async (_what, content) => {
    const bytes = workbookOf([{ name, rows: [ngoColumns, sound] }], { sharedTexts: content });
    expect(await rejectionOf(readingOfOpened({ name: "ngo-base.xlsx", bytes }))).toBe("WORKBOOK_INVALID");
  });
});
