import type { RegisterFile } from "../connectors/connector.ts";
import { unusable } from "./files.ts";

/** The header is a contract: every column of the source once, in any order, and no other. */
export function checkHeader(
  file: RegisterFile,
  columns: readonly string[],
  expected: readonly string[],
): void {
  if (columns.length === 1 && expected.length > 1) {
    const came = "its header is a single column, so another separator stands between them, or none";
    throw unusable("HEADER_MISMATCH", file.name, came);
  }
  const missing = expected.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw unusable("HEADER_MISMATCH", file.name, `it lacks ${missing.join(", ")}`);
  const doubled = expected.filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  if (doubled.length > 0) throw unusable("HEADER_MISMATCH", file.name, `it has twice ${doubled.join(", ")}`);
  // A heading that nobody knows may be a person's name or number: only its place is told.
  const unknown = columns.flatMap((column, index) => (expected.includes(column) ? [] : [index + 1]));
  if (unknown.length === 0) return;
  throw unusable("HEADER_UNKNOWN", file.name, `nothing reads column ${unknown.join(", ")}`);
}
