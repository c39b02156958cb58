import type { RegisterFile } from "../connectors/connector.ts";
import { csvRows } from "./csv.ts";
import { fileNamed, refuseOtherFiles } from "./files.ts";
import type { Lazy } from "./lazy.ts";
import type { SourceRow } from "./rows.ts";
import { readSheet, type TableShape } from "./xlsx.ts";
import { isWorkbook } from "./zip.ts";

/** The tables of a source, however they came. */
export interface Tables {
  readonly rows: (table: string, shape: TableShape) => Lazy<SourceRow>;
}

/**
 * One CSV file for each table, or one workbook, named after the first, with a sheet for each; never both, because nobody
 * could say which of them counts.
 */
export function tablesIn(files: readonly RegisterFile[], ...tables: readonly string[]): Tables {
  const workbook = files.find(isWorkbook);
  if (workbook === undefined) {
    refuseOtherFiles(files, new RegExp(`^(?:${tables.join("|")})\\.csv$`));
    return { rows: (table, shape) => csvRows(fileNamed(files, `${table}.csv`), shape) };
  }
  refuseOtherFiles(files, new RegExp(`^${tables[0]}\\.xlsx$`, "i"));
  return { rows: (table, shape) => readSheet(workbook, table, shape) };
}
