import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";

/** One row by column. */
export type CsvRow = Readonly<Record<string, string>>;

export interface CsvFormat {
  readonly separator: "," | ";";
  /** Excel writes it, and so do publishers who export from Excel. */
  readonly byteOrderMark?: boolean;
}

/** The file with its header; rows end as on Windows, where publishers work. */
export function csvFile(
  name: string,
  rows: readonly CsvRow[],
  columns: readonly string[],
  format: CsvFormat,
): RegisterFile {
  const { separator } = format;
  const needsQuotes = new RegExp(`["\\r\\n${separator}]`);
  const quoted = (value: string): string =>
    needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  const line = (row: CsvRow): string => fields(row, columns).map(quoted).join(separator);
  const text = [columns.join(separator), ...rows.map(line), ""].join("\r\n");
  return { name, bytes: new TextEncoder().encode((format.byteOrderMark ? "\uFEFF" : "") + text) };
}

/** `12 345 678,00`, as people write whole amounts. */
export const tenge = (amount: number, space = " "): string =>
  `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, space)},00`;

const RAGGED = "ragged";

/** The same row with a field too few. */
export const ragged = (row: CsvRow): CsvRow => ({ ...row, [RAGGED]: "1" });

const fields = (row: CsvRow, columns: readonly string[]): string[] =>
  (row[RAGGED] ? columns.slice(0, -1) : columns).map((column) => row[column] ?? "");
