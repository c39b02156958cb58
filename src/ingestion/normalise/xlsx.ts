import type { RegisterFile, RowProblem } from "../connectors/connector.ts";
import type { CsvShape } from "./csv.ts";
import { serialDate } from "./dates.ts";
import { Fields } from "./fields.ts";
import { unusable } from "./files.ts";
import { checkHeader } from "./header.ts";
import { maskPersonal } from "./personal.ts";
import { RowRefused } from "./row-refused.ts";
import type { SourceRow } from "./rows.ts";
import { type Cell, type MergedRange, readCells, type SheetRow } from "./sheet-cells.ts";
import { openSheet } from "./workbook.ts";

/** A table, and how its source writes in text what a workbook keeps as a number. */
export interface TableShape extends CsvShape {
  readonly decimal?: "." | ",";
  readonly dates?: "ISO" | "DAY_FIRST";
}

/** What the rows of one sheet have in common. */
interface SheetTable {
  readonly name: string;
  readonly shape: TableShape;
  readonly from1904: boolean;
  /** The names of the columns, by column. */
  readonly columns: readonly string[];
  readonly merged: readonly MergedRange[];
}

/**
 * The rows of one sheet of an opened workbook, under the header contract of its source; other sheets are not looked at. A
 * computed cell counts with the value that its program left.
 */
export function readSheet(file: RegisterFile, sheet: string, shape: TableShape): SourceRow[] {
  const workbook = openSheet(file, sheet);
  const { rows, merged } = readCells(file, workbook);
  const [header, ...others] = rows.filter(({ cells }) => cells.size > 0);
  if (header === undefined) throw unusable("EMPTY", file.name, `the sheet ${sheet} has no header`);
  const columns = headerOf(header);
  checkHeader(file, columns, shape.columns);
  if (others.length === 0 && shape.mayBeEmpty !== true) {
    throw unusable("EMPTY", file.name, `the sheet ${sheet} has a header alone`);
  }
  const table = { name: file.name, shape, from1904: workbook.from1904, columns, merged };
  return others.map((row) => sourceRow(table, row));
}

function headerOf({ cells }: SheetRow): string[] {
  const width = Math.max(...cells.keys()) + 1;
  return Array.from({ length: width }, (_, column) => cells.get(column)?.value.trim() ?? "");
}

function sourceRow(table: SheetTable, { number, cells }: SheetRow): SourceRow {
  const texts = table.columns.map((_, column) => textOf(table, cells.get(column)));
  const place = { file: table.name, line: number };
  const raw = maskPersonal(texts.join(table.shape.delimiter).replaceAll("\0", "\u{fffd}"));
  const values = new Fields(Object.fromEntries(table.columns.map((column, index) => [column, texts[index]])));
  const problem = problemOf(table, number, cells);
  return problem === undefined
    ? { place, raw, fields: values }
    : { place, raw, fields: new Fields({}), problem, torn: values };
}

function problemOf(table: SheetTable, row: number, cells: SheetRow["cells"]): RowProblem | undefined {
  for (const [column, { type }] of cells) {
    if (column >= table.columns.length) return { reason: "COLUMN_COUNT" };
    if (type === "ERROR") return { reason: "CELL_ERROR", field: table.columns[column] };
  }
  const near = table.merged.filter(({ rows: [top, bottom] }) => row >= top && row <= bottom);
  const taken = table.columns.findIndex((_, column) => near.some((range) => takes(range, row, column)));
  return taken === -1 ? undefined : { reason: "CELL_MERGED", field: table.columns[taken] };
}

function takes({ rows: [top, bottom], columns: [left, right] }: MergedRange, row: number, column: number) {
  const within = row >= top && row <= bottom && column >= left && column <= right;
  const isFirst = row === top && column === left;
  return within && !isFirst;
}

/** As the source's CSV files would have it. */
function textOf({ shape, from1904 }: SheetTable, cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (cell.type === "NUMBER") return plainNumber(cell.value).replace(".", shape.decimal ?? ".");
  if (cell.type === "DATE") return dateText(cell.value, from1904, shape.dates ?? "ISO");
  return cell.value;
}

const daysTo1904 = 1_462;

function dateText(value: string, from1904: boolean, dates: "ISO" | "DAY_FIRST"): string {
  const day = /^\d{4}-/.test(value) ? value : serialDay(Number(value) + (from1904 ? daysTo1904 : 0));
  return dates === "ISO" ? day : day.split("-").toReversed().join(".");
}

/** A number that is no day stays what it is, for the source's own reading to refuse. */
function serialDay(serial: number): string {
  try {
    return serialDate(serial);
  } catch (error) {
    if (error instanceof RowRefused) return String(serial);
    throw error;
  }
}

/** Spreadsheet programs keep doubles and show fifteen digits of them: `1234.5599999999999` was typed as `1234.56`. */
function plainNumber(value: string): string {
  const digits = value.replaceAll(/\D/g, "").replace(/^0+/, "").length;
  if (/^-?\d+(?:\.\d+)?$/.test(value) && digits <= 15) return value;
  const shown = Number(Number(value).toPrecision(15));
  return Number.isFinite(shown) && Math.abs(shown) < 1e15 ? decimalText(shown) : value;
}

/** Without an exponent. */
function decimalText(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}
