import type { RegisterRow } from "../connectors/connector.ts";
import type { RowReason } from "./reasons.ts";

type Stated = Extract<RegisterRow, { statement: unknown }>;

/** Rows of one key: where they state the same the first one counts, where they differ none does. */
export function settleDuplicates(rows: readonly RegisterRow[]): RegisterRow[] {
  const byKey = Map.groupBy(rows.filter(isStated), keyOf);
  return rows.map((row) => (isStated(row) ? settled(row, byKey.get(keyOf(row)) ?? []) : row));
}

function settled(row: Stated, sameKey: readonly Stated[]): RegisterRow {
  const [first] = sameKey;
  if (first === undefined || sameKey.length === 1) return row;
  const agreed = sameKey.every((other) => payloadOf(other) === payloadOf(first));
  if (!agreed) return setAside(row, "DUPLICATE_KEY");
  return row === first ? row : setAside(row, "DUPLICATE_ROW");
}

function setAside({ place, raw, statement: { kind, key } }: Stated, reason: RowReason): RegisterRow {
  return { place, raw, problem: { reason }, about: { kind, key } };
}

export function isStated(row: RegisterRow): row is Stated {
  return "statement" in row;
}

function keyOf({ statement }: Stated): string {
  return `${statement.kind} ${statement.key}`;
}

function payloadOf({ statement }: Stated): string {
  return JSON.stringify(statement.payload);
}
