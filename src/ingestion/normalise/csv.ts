import { CsvError, parse } from "csv-parse/sync";

import type { RegisterFile, RegisterFileError } from "../connectors/connector.ts";
import { Fields } from "./fields.ts";
import { textOf, unusable } from "./files.ts";
import { maskPersonal } from "./personal.ts";
import type { FileReason } from "./reasons.ts";
import type { SourceRow } from "./rows.ts";

/** The header contract of a CSV file: these columns, in any order, and no other. */
export interface CsvShape {
  readonly delimiter: "," | ";";
  readonly columns: readonly string[];
  /** Whether a header alone is a whole file; a source's leading file without rows is a broken one. */
  readonly mayBeEmpty?: boolean;
}

/** A record with the count of lines up to its end, counted from 1. */
interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const longestRecord = 1_000_000;

const reasonsOfParser: Readonly<Record<string, FileReason>> = {
  CSV_QUOTE_NOT_CLOSED: "CSV_QUOTE_NOT_CLOSED",
  CSV_MAX_RECORD_SIZE: "RECORD_TOO_LARGE",
};

/** The rows of a CSV file with their lines; a row with too few or too many columns is one with a problem. */
export function readCsv(file: RegisterFile, shape: CsvShape): SourceRow[] {
  const [header, ...records] = parseRecords(file, shape);
  if (header === undefined) throw unusable("EMPTY", file.name, "it has no header");
  const columns = header.record.map((column) => column.trim());
  checkHeader(file, columns, shape.columns);
  const needed = shape.mayBeEmpty !== true;
  if (needed && records.length === 0) throw unusable("EMPTY", file.name, "it has a header alone");
  return records.map((record) => sourceRow(file, columns, record));
}

function parseRecords(file: RegisterFile, { delimiter }: CsvShape): CsvRecord[] {
  // The parser counts "\r\n" inside quotes as two lines.
  const text = textOf(file).replaceAll(/\r\n?/g, "\n");
  try {
    return parse(text, {
      delimiter,
      info: true,
      raw: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      maxRecordSize: longestRecord,
    }) as unknown as CsvRecord[];
  } catch (error) {
    throw error instanceof CsvError ? parserError(file, error) : error;
  }
}

/** The parser's own message quotes the file, which may hold personal data. */
function parserError(file: RegisterFile, error: CsvError): RegisterFileError {
  const reason = reasonsOfParser[error.code] ?? "CSV_QUOTE_MISPLACED";
  return unusable(reason, file.name, `it breaks off at line ${String(error["lines"])}`);
}

function checkHeader(file: RegisterFile, columns: readonly string[], expected: readonly string[]): void {
  const missing = expected.filter((column) => !columns.includes(column));
  const unknown =
    columns.length - new Set(columns).size + columns.filter((column) => !expected.includes(column)).length;
  if (missing.length === 0 && unknown === 0) return;
  const came = `${missing.length === 0 ? "no column" : missing.join(", ")} missing, ${unknown} unknown or doubled`;
  throw unusable("HEADER_MISMATCH", file.name, came);
}

function sourceRow(file: RegisterFile, columns: readonly string[], row: CsvRecord): SourceRow {
  const raw = maskPersonal(row.raw.trim().replaceAll("\0", "\u{fffd}"));
  const place = { file: file.name, line: firstLine(row) };
  if (row.record.length !== columns.length) {
    return { place, raw, fields: new Fields({}), problem: { reason: "COLUMN_COUNT" } };
  }
  return {
    place,
    raw,
    fields: new Fields(Object.fromEntries(columns.map((column, index) => [column, row.record[index]]))),
  };
}

function firstLine({ record, raw, info }: CsvRecord): number {
  if (!raw.trim().includes("\n")) return info.lines;
  return info.lines - record.reduce((count, field) => count + field.split("\n").length - 1, 0);
}
