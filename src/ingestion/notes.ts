import type { RegisterRow } from "./connectors/connector.ts";

/** How often each note was made, the most frequent first. */
export function countNotes(rows: readonly RegisterRow[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const { reason } of "statement" in row ? (row.notes ?? []) : []) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one));
}
