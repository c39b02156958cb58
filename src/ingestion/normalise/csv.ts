import { CsvError, parse } from "csv-parse/sync";

import type { RegisterFile, RegisterFileError } from "../connectors/connector.ts";
import { byteText, lineStarts } from "./byte-text.ts";
import { type DecodedFile, decodeFile, encodingNotes } from "./decode.ts";
import { Fields } from "./fields.ts";
import { unusable } from "./files.ts";
import { checkHeader } from "./header.ts";
import type { LegacyEncoding } from "./legacy-encoding.ts";
import { maskPersonal } from "./personal.ts";
import type { FileReason, NoteReason } from "./reasons.ts";
import type { SourceRow } from "./rows.ts";

/** The header contract of a CSV file: these columns, in any order, and no other. */
export interface CsvShape {
  readonly delimiter: "," | ";" | "\t" | "|";
  readonly columns: readonly string[];
  /** Whether a header alone is a whole file; a source's leading file without rows is a broken one. */
  readonly mayBeEmpty?: boolean;
  /** What the source uses where it does not write UTF-8; left out, the letters tell. */
  readonly encoding?: LegacyEncoding;
}

/** A record with the count of lines up to its end, counted from 1. */
interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** What the rows of one file have in common. */
interface CsvFile {
  readonly name: string;
  readonly columns: readonly string[];
  readonly lineStarts: readonly number[];
  readonly note: NoteReason | undefined;
}

const longestRecord = 1_000_000;

const reasonsOfParser: Readonly<Record<string, FileReason>> = {
  CSV_QUOTE_NOT_CLOSED: "CSV_QUOTE_NOT_CLOSED",
  CSV_MAX_RECORD_SIZE: "RECORD_TOO_LARGE",
};

/** The rows of a CSV file with their places; a row with too few or too many columns is one with a problem. */
export function readCsv(file: RegisterFile, shape: CsvShape): SourceRow[] {
  const decoded = decodeFile(file, shape.encoding);
  const [header, ...records] = parseRecords(file, decoded, shape);
  if (header === undefined) throw unusable("EMPTY", file.name, "it has no header");
  const columns = header.record.map((column) => column.trim());
  checkHeader(file, columns, shape.columns);
  const needed = shape.mayBeEmpty !== true;
  if (needed && records.length === 0) throw unusable("EMPTY", file.name, "it has a header alone");
  const csv: CsvFile = {
    name: file.name,
    columns,
    lineStarts: lineStarts(byteText(file.bytes, decoded.encoding)),
    note: encodingNotes[decoded.encoding],
  };
  return records.map((record) => sourceRow(csv, record));
}

function parseRecords(file: RegisterFile, { text }: DecodedFile, { delimiter }: CsvShape): CsvRecord[] {
  // The parser counts "\r\n" inside quotes as two lines.
  const lines = text.replaceAll(/\r\n?/g, "\n");
  try {
    return parse(lines, {
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

function sourceRow({ name, columns, lineStarts: starts, note }: CsvFile, row: CsvRecord): SourceRow {
  const raw = maskPersonal(row.raw.trim().replaceAll("\0", "\u{fffd}"));
  const line = firstLine(row);
  const place = { file: name, line, offset: starts[line - 1] };
  if (row.record.length !== columns.length) {
    return { place, raw, fields: new Fields({}), problem: { reason: "COLUMN_COUNT" } };
  }
  const values = Object.fromEntries(columns.map((column, index) => [column, row.record[index]]));
  return { place, raw, fields: new Fields(values, note === undefined ? [] : [{ reason: note }]) };
}

function firstLine({ record, raw, info }: CsvRecord): number {
  if (!raw.trim().includes("\n")) return info.lines;
  return info.lines - record.reduce((count, field) => count + field.split("\n").length - 1, 0);
}
