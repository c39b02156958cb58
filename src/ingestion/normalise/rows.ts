import type { Place, RegisterRow, RegisterStatement, RowProblem, Subject } from "../connectors/connector.ts";
import type { Fields } from "./fields.ts";
import { type Lazy, lazily } from "./lazy.ts";
import { RowRefused } from "./row-refused.ts";

/** A row as its file gives it, with personal numbers masked in `raw`; `problem` where it is not even a row, and has no fields. */
export interface SourceRow {
  readonly place: Place;
  readonly raw: string;
  readonly fields: Fields;
  readonly problem?: RowProblem;
  /** The cells of what is not even a row, as far as there are some: good for no more than telling what it is about. */
  readonly torn?: Fields;
}

type Describe = (fields: Fields, row: SourceRow) => RegisterStatement;

/** Turns rows into statements; a row that is refused becomes a problem. */
export function understandRows(rows: Lazy<SourceRow>, describe: Describe): RegisterRow[] {
  return Array.from(understandLater(rows, describe));
}

/** The same for a large file, whose rows are turned into statements as they are asked for. */
export function understandLater(rows: Lazy<SourceRow>, describe: Describe): Lazy<RegisterRow> {
  return lazily(rows, (row) => understand(row, describe));
}

function understand(row: SourceRow, describe: Describe): RegisterRow {
  const { place, raw, fields, problem } = row;
  if (problem !== undefined) return { place, raw, problem, about: subjectOf(row, describe) };
  try {
    const statement = describe(fields, row);
    return fields.notes.length === 0
      ? { place, raw, statement }
      : { place, raw, statement, notes: fields.notes };
  } catch (error) {
    if (!(error instanceof RowRefused)) throw error;
    const { reason, field, about } = error;
    return { place, raw, problem: { reason, field }, about };
  }
}

function subjectOf(row: SourceRow, describe: Describe): Subject | undefined {
  if (row.torn === undefined) return undefined;
  try {
    const { kind, key } = describe(row.torn, row);
    return { kind, key };
  } catch (error) {
    if (error instanceof RowRefused) return error.about;
    throw error;
  }
}

/**
 * A statement of what is there: properties without a value are left out, so that another source may state them. The payload
 * is made after the key is known, so that a row of which a value is refused still tells what it is about.
 */
export function stated(
  kind: string,
  key: string,
  payload: () => Readonly<Record<string, unknown>>,
): RegisterStatement {
  try {
    return { kind, key, payload: withoutAbsent(payload()) };
  } catch (error) {
    throw error instanceof RowRefused ? new RowRefused(error.reason, error.field, { kind, key }) : error;
  }
}

/** Problems of rows that only add to what others state, so that nothing stays for their sake. */
export function problemsAlone(rows: readonly RegisterRow[]): RegisterRow[] {
  return rows.flatMap((row) => {
    if (!("problem" in row)) return [];
    const { place, raw, problem } = row;
    return [{ place, raw, problem }];
  });
}

export function withoutAbsent(payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const present: Record<string, unknown> = {};
  for (const name of Object.keys(payload)) {
    if (payload[name] !== undefined) present[name] = payload[name];
  }
  return present;
}
