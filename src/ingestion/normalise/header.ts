import type { RegisterFile } from "../connectors/connector.ts";
import { unusable } from "./files.ts";

/** The header is a contract: every column of the source once, in any order, and no other. */
export function checkHeader(
  file: RegisterFile,
  columns: readonly string[],
  expected: readonly string[],
): void {
  const missing = expected.filter((column) => !columns.includes(column));
  const doubled = columns.length - new Set(columns).size;
  if (missing.length > 0 || doubled > 0) {
    const lost = missing.length === 0 ? "no column" : missing.join(", ");
    throw unusable("HEADER_MISMATCH", file.name, `${lost} missing, ${doubled} doubled`);
  }
  const unknown = columns.filter((column) => !expected.includes(column)).length;
  if (unknown > 0) throw unusable("HEADER_UNKNOWN", file.name, `${unknown} unknown`);
}
