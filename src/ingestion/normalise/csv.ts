import { CsvError, parse } from "csv-parse/sync";

import type { RegisterFile, RegisterFileError } from "../connectors/connector.ts";
import { byteText, lineStarts } from "./byte-text.ts";
import { decodeFile, encodingNotes } from "./decode.ts";
import { Fields } from "./fields.ts";
import { unusable } from "./files.ts";
import { checkHeader } from "./header.ts";
import { type Lazy, lazily } from "./lazy.ts";
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

/** A record with how many bytes and lines there are up to its end. */
interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number; readonly lines: number };
}

/** A record with where it begins in its lines. */
interface PlacedRecord extends CsvRecord {
  readonly start: number;
}

/** What the rows of one file have in common. */
interface CsvFile {
  readonly name: string;
  readonly lines: Buffer;
  readonly columns: readonly string[];
  readonly lineStarts: readonly number[];
  readonly note: NoteReason | undefined;
}

const longestRecord = 1_000_000;

const reasonsOfParser: Readonly<Record<string, FileReason>> = {
  CSV_QUOTE_NOT_CLOSED: "CSV_QUOTE_NOT_CLOSED",
  CSV_MAX_RECORD_SIZE: "RECORD_TOO_LARGE",
};

/**
 * The rows of a CSV file with their places, each made when it is asked for; a row with too few or too many columns is one
 * with a problem.
 */
export function csvRows(file: RegisterFile, shape: CsvShape): Lazy<SourceRow> {
  const { text, encoding } = decodeFile(file, shape.encoding);
  // The parser counts "\r\n" inside quotes as two lines.
  const lines = Buffer.from(text.replaceAll(/\r\n?/g, "\n"));
  const [header, ...records] = parseRecords(file, lines, shape);
  if (header === undefined) throw unusable("EMPTY", file.name, "it has no header");
  const columns = header.record.map((column) => column.trim());
  checkHeader(file, columns, shape.columns);
  const needed = shape.mayBeEmpty !== true;
  if (needed && records.length === 0) throw unusable("EMPTY", file.name, "it has a header alone");
  const starts = lineStarts(byteText(file.bytes, encoding));
  const csv = { name: file.name, lines, columns, lineStarts: starts, note: encodingNotes[encoding] };
  return lazily(placed(records, header.info.bytes), (record) => sourceRow(csv, record));
}

/** All of them, for a table that is gone through in more than one way. */
export function readCsv(file: RegisterFile, shape: CsvShape): SourceRow[] {
  return Array.from(csvRows(file, shape));
}

function parseRecords(file: RegisterFile, lines: Buffer, { delimiter }: CsvShape): CsvRecord[] {
  try {
    return parse(lines, {
      delimiter,
      info: true,
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

function placed(records: readonly CsvRecord[], headerEnd: number): readonly PlacedRecord[] {
  return records.map((each, index) => ({ ...each, start: records[index - 1]?.info.bytes ?? headerEnd }));
}

function sourceRow(csv: CsvFile, placedRecord: PlacedRecord): SourceRow {
  const { name, columns, note } = csv;
  const { record, start, info } = placedRecord;
  const text = csv.lines.toString("utf8", start, info.bytes).trim();
  const raw = maskPersonal(text.replaceAll("\0", "\u{fffd}"));
  const line = text.includes("\n") ? firstLine(placedRecord) : info.lines;
  const place = { file: name, line, offset: csv.lineStarts[line - 1] };
  const values: Record<string, string | undefined> = {};
  for (const [index, column] of columns.entries()) values[column] = record[index];
  if (record.length !== columns.length) {
    return {
      place,
      raw,
      fields: new Fields({}),
      problem: { reason: "COLUMN_COUNT" },
      torn: new Fields(values),
    };
  }
  return { place, raw, fields: new Fields(values, note === undefined ? [] : [{ reason: note }]) };
}

function firstLine({ record, info }: CsvRecord): number {
  return info.lines - record.reduce((count, field) => count + field.split("\n").length - 1, 0);
}
