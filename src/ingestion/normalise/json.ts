import type { Place, RegisterFile } from "../connectors/connector.ts";
import { Fields, isRecord } from "./fields.ts";
import { textOf, unusable } from "./files.ts";
import { maskPersonal } from "./personal.ts";
import type { SourceRow } from "./rows.ts";

/** Sixteen digits are the fewest that can exceed 2^53. */
const longNumber = /[:[,]\s*-?[\d.]{16}/;

/** A JSON file as a value; numbers that a double cannot hold stay as they were written. */
export function parseJson(file: RegisterFile): unknown {
  const text = textOf(file);
  if (text.trim() === "") throw unusable("EMPTY", file.name, "it has no content");
  try {
    return longNumber.test(text) ? JSON.parse(text, asWritten) : JSON.parse(text);
  } catch {
    // The parser's own message quotes the file, which may hold personal data.
    throw unusable("JSON_INVALID", file.name, "it is not JSON, or not all of it");
  }
}

function asWritten(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== "number" || context?.source === undefined) return value;
  return String(value) === context.source ? value : context.source;
}

/** A member of the envelope by its path, such as `data`, `Contract`. */
export function memberOf(file: RegisterFile, envelope: unknown, ...path: readonly string[]): unknown {
  const member = path.reduce((value, name) => (isRecord(value) ? value[name] : undefined), envelope);
  if (member === undefined) throw unusable("ENVELOPE_MISMATCH", file.name, `no ${path.join(".")}`);
  return member;
}

/**
 * The items of a list with their ordinals, counted from 1. `raw` has only the columns, and the `nested` ones of lists
 * inside an item: what is not named, such as a director's name, gets no further than the parser.
 */
export function itemRows(
  file: RegisterFile,
  items: unknown,
  columns: readonly string[],
  nested: readonly string[] = [],
): SourceRow[] {
  if (!Array.isArray(items)) throw unusable("ENVELOPE_MISMATCH", file.name, "its items are not a list");
  if (items.length === 0) throw unusable("EMPTY", file.name, "its list has no items");
  requireColumns(file, items, columns);
  const kept = [...columns, ...nested];
  return items.map((item: unknown, index) => itemRow({ file: file.name, line: index + 1 }, item, kept));
}

function itemRow(place: Place, item: unknown, kept: string[]): SourceRow {
  if (!isRecord(item)) {
    return { place, raw: `(${typeof item})`, fields: new Fields({}), problem: { reason: "ROW_SHAPE" } };
  }
  return { place, raw: maskPersonal(JSON.stringify(item, kept)), fields: new Fields(item) };
}

/** A field that the publisher renamed would otherwise vanish in silence; one item may lack what is empty there. */
function requireColumns(file: RegisterFile, items: readonly unknown[], columns: readonly string[]): void {
  const records = items.filter(isRecord);
  const missing = columns.filter((column) => !records.some((record) => Object.hasOwn(record, column)));
  if (missing.length > 0) throw unusable("HEADER_MISMATCH", file.name, `${missing.join(", ")} missing`);
}
