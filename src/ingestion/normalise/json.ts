import type { Place, RegisterFile } from "../connectors/connector.ts";
import { byteText } from "./byte-text.ts";
import { decodeFile, encodingNotes, encodingOf } from "./decode.ts";
import { Fields, isRecord } from "./fields.ts";
import { unusable } from "./files.ts";
import { jsonOffsets } from "./json-offsets.ts";
import { maskPersonal } from "./personal.ts";
import type { NoteReason } from "./reasons.ts";
import type { SourceRow } from "./rows.ts";

/** Sixteen digits are the fewest that can exceed 2^53. */
const longNumber = /[:[,]\s*-?[\d.]{16}/;

/** No register nests its values deeper, and what walks through them would run out of stack. */
const deepest = 64;

/** A JSON file as a value; numbers that a double cannot hold stay as they were written. */
export function parseJson(file: RegisterFile): unknown {
  const { text } = decodeFile(file);
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

/** A list of a page, with the place of each item in the file. */
export interface JsonList {
  readonly file: RegisterFile;
  readonly items: readonly unknown[];
  readonly offsets: readonly number[];
  readonly note: NoteReason | undefined;
}

/** The list to which a path leads within the envelope; without a path the page itself is the list. */
export function listIn(file: RegisterFile, envelope: unknown, ...path: readonly string[]): JsonList {
  const items = memberOf(file, envelope, ...path);
  if (!Array.isArray(items)) throw unusable("ENVELOPE_MISMATCH", file.name, "its items are not a list");
  const encoding = encodingOf(file);
  const { items: offsets, depth } = jsonOffsets(byteText(file.bytes, encoding), path);
  if (depth > deepest) throw unusable("JSON_INVALID", file.name, `its values nest ${depth} deep`);
  return { file, items, offsets, note: encodingNotes[encoding] };
}

/**
 * The items of a list with their ordinals, counted from 1. `raw` has only the columns, and the `nested` ones of lists
 * inside an item: what is not named, such as a director's name, gets no further than the parser.
 */
export function itemRows(
  list: JsonList,
  columns: readonly string[],
  nested: readonly string[] = [],
): SourceRow[] {
  const { file, items, offsets, note } = list;
  if (items.length === 0) throw unusable("EMPTY", file.name, "its list has no items");
  requireColumns(file, items, columns);
  const kept = [...columns, ...nested];
  return items.map((item: unknown, index) =>
    itemRow({ file: file.name, line: index + 1, offset: offsets[index] }, item, kept, note),
  );
}

function itemRow(place: Place, item: unknown, kept: string[], note: NoteReason | undefined): SourceRow {
  if (!isRecord(item)) {
    return { place, raw: `(${typeof item})`, fields: new Fields({}), problem: { reason: "ROW_SHAPE" } };
  }
  const fields = new Fields(item, note === undefined ? [] : [{ reason: note }]);
  return { place, raw: maskPersonal(JSON.stringify(item, kept)), fields };
}

/** A field that the publisher renamed would otherwise vanish in silence; one item may lack what is empty there. */
function requireColumns(file: RegisterFile, items: readonly unknown[], columns: readonly string[]): void {
  const records = items.filter(isRecord);
  const missing = columns.filter((column) => !records.some((record) => Object.hasOwn(record, column)));
  if (missing.length > 0) throw unusable("HEADER_MISMATCH", file.name, `${missing.join(", ")} missing`);
}
