import type { Place, RegisterRow, RegisterStatement, RowProblem } from "../connectors/connector.ts";
import type { Fields } from "./fields.ts";
import { type Lazy, lazily } from "./lazy.ts";
import { RowRefused } from "./row-refused.ts";

/** A row as its file gives it, with personal numbers masked in `raw`; `problem` where it is not even a row. */
export interface SourceRow {
  readonly place: Place;
  readonly raw: string;
  readonly fields: Fields;
  readonly problem?: RowProblem;
}

/** Turns rows into statements; a row that is refused becomes a problem. */
export function understandRows(
  rows: Lazy<SourceRow>,
  describe: (fields: Fields, row: SourceRow) => RegisterStatement,
): RegisterRow[] {
  return Array.from(understandLater(rows, describe));
}

/** The same for a large file, whose rows are turned into statements as they are asked for. */
export function understandLater(
  rows: Lazy<SourceRow>,
  describe: (fields: Fields, row: SourceRow) => RegisterStatement,
): Lazy<RegisterRow> {
  return lazily(rows, (row) => understand(row, describe));
}

function understand(
  row: SourceRow,
  describe: (fields: Fields, row: SourceRow) => RegisterStatement,
): RegisterRow {
  const { place, raw, fields } = row;
  if (row.problem !== undefined) return { place, raw, problem: row.problem };
  try {
    const statement = describe(fields, row);
    return fields.notes.length === 0
      ? { place, raw, statement }
      : { place, raw, statement, notes: fields.notes };
  } catch (error) {
    if (!(error instanceof RowRefused)) throw error;
    return { place, raw, problem: { reason: error.reason, field: error.field } };
  }
}

/** A statement of what is there: properties without a value are left out, so that another source may state them. */
export function stated(
  kind: string,
  key: string,
  payload: Readonly<Record<string, unknown>>,
): RegisterStatement {
  return { kind, key, payload: withoutAbsent(payload) };
}

export function withoutAbsent(payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const present: Record<string, unknown> = {};
  for (const name of Object.keys(payload)) {
    if (payload[name] !== undefined) present[name] = payload[name];
  }
  return present;
}
