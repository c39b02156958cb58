import type { RowProblem } from "../connectors/connector.ts";
import { parseBin } from "./bin.ts";
import { maskPersonal } from "./personal.ts";
import type { NoteReason } from "./reasons.ts";
import { RowRefused } from "./row-refused.ts";
import { cleanText, isPlaceholder } from "./text.ts";

/** The columns that hold a text in each language. */
export interface LanguageColumns {
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
}

/** With what the property of a text in each language ends. */
const languages = [
  ["kk", "Kk"],
  ["ru", "Ru"],
  ["en", "En"],
] as const;

/** What an encoding without the Kazakh letters leaves of them. */
const lettersLost = /[\u0400-\u04ff]\?[\u0400-\u04ff]|\ufffd/;

/**
 * The values of one row, read by name. Whatever cannot be taken throws `RowRefused` with the field's name; whatever
 * was put right leaves a note. A column that is never named is never read.
 */
export class Fields {
  readonly notes: RowProblem[];
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>, notes: RowProblem[] = []) {
    this.#values = values;
    this.notes = notes;
  }

  /** The value as it came, without spaces around it; undefined where the source has nothing or a placeholder. */
  given(field: string): string | undefined {
    const text = plain(field, this.#values[field]).trim();
    return text === "" || isPlaceholder(text) ? undefined : text;
  }

  /** The same for what sorts rows before any of them is understood: a list or an object there is nothing yet. */
  mark(field: string): string | undefined {
    return typeof this.#values[field] === "object" ? undefined : this.given(field);
  }

  take<Value>(field: string, parse: (text: string) => Value): Value | undefined {
    const text = this.given(field);
    return text === undefined ? undefined : parsed(field, text, parse);
  }

  require<Value>(field: string, parse: (text: string) => Value): Value {
    const text = this.given(field);
    if (text === undefined) throw new RowRefused("VALUE_MISSING", field);
    return parsed(field, text, parse);
  }

  /** The parts of a column that are joined by `|`, empty ones too: the position may mean something. */
  parts(field: string): string[] {
    return (
      this.given(field)
        ?.split("|")
        .map((part) => part.trim()) ?? []
    );
  }

  list<Value>(field: string, parse: (text: string) => Value): Value[] {
    const parts = this.parts(field).filter((part) => part !== "");
    return [...new Set(parts.map((part) => parsed(field, part, parse)))];
  }

  /** A text for people: clean, and without what is personal. */
  text(field: string): string | undefined {
    const text = this.take(field, cleanText);
    if (text === undefined) return undefined;
    if (lettersLost.test(text)) this.note("LETTERS_LOST", field);
    return this.#masked(field, text);
  }

  /** A text by the properties of its languages, such as `nameKk`, only those that are given. */
  localized(property: string, columns: LanguageColumns): Record<string, string> {
    const texts: Record<string, string> = {};
    for (const [language, suffix] of languages) {
      const column = columns[language];
      const text = column === undefined ? undefined : this.text(column);
      if (text !== undefined) texts[property + suffix] = text;
    }
    return texts;
  }

  /** The same, where at least one language has to be there. */
  requireLocalized(property: string, columns: LanguageColumns): Record<string, string> {
    const texts = this.localized(property, columns);
    if (Object.keys(texts).length === 0) throw new RowRefused("VALUE_MISSING", columns.ru ?? columns.kk);
    return texts;
  }

  bin(field: string): string | undefined {
    const text = this.given(field);
    return text === undefined ? undefined : this.parsedBin(text, field);
  }

  /** A BIN that stands in a longer text of a field, such as `KZ-BIN-…`. */
  parsedBin(digits: string, field: string): string {
    const { value, notes } = parsed(field, digits, parseBin);
    for (const reason of notes) this.note(reason, field);
    return value;
  }

  requireBin(field: string): string {
    const bin = this.bin(field);
    if (bin === undefined) throw new RowRefused("BIN_MISSING", field);
    return bin;
  }

  /** The objects of a list inside this row; their notes are this row's. */
  children(field: string): Fields[] {
    const value = this.#values[field] ?? [];
    if (!Array.isArray(value)) throw new RowRefused("VALUE_SHAPE", field);
    return value.map((item: unknown) => {
      if (!isRecord(item)) throw new RowRefused("VALUE_SHAPE", field);
      return new Fields(item, this.notes);
    });
  }

  /** The object inside this row; undefined where there is none. */
  child(field: string): Fields | undefined {
    const value = this.#values[field] ?? undefined;
    if (value === undefined) return undefined;
    if (!isRecord(value)) throw new RowRefused("VALUE_SHAPE", field);
    return new Fields(value, this.notes);
  }

  /** The same values with notes of their own, for what becomes a row by itself. */
  apart(): Fields {
    return new Fields(this.#values);
  }

  /** The texts or numbers of a list inside this row. */
  items<Value>(field: string, parse: (text: string) => Value): Value[] {
    const value = this.#values[field] ?? [];
    if (!Array.isArray(value)) throw new RowRefused("VALUE_SHAPE", field);
    return value.map((item: unknown) => parsed(field, plain(field, item), parse));
  }

  note(reason: NoteReason, field: string): void {
    const noted = this.notes.some((note) => note.reason === reason && note.field === field);
    if (!noted) this.notes.push({ reason, field });
  }

  #masked(field: string, text: string): string {
    const masked = maskPersonal(text);
    if (masked !== text) this.note("PERSONAL_MASKED", field);
    return masked;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function plain(field: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === undefined || value === null) return "";
  throw new RowRefused("VALUE_SHAPE", field);
}

function parsed<Value>(field: string, text: string, parse: (text: string) => Value): Value {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof RowRefused ? new RowRefused(error.reason, field) : error;
  }
}
