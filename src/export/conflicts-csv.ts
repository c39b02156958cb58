import type { Signal } from "../context/signal.ts";
import type { Database } from "../db/database.ts";
import { conflictLines, type ConflictLine, type ConflictQuery } from "./conflict-list.ts";
import { BYTE_ORDER_MARK, type Cell, csvLine } from "./csv.ts";

type Column = readonly [heading: string, value: (line: ConflictLine) => Cell];

/** The order of the file; docs/ministry-of-justice.md says what each of them means. */
const conflictColumns: readonly Column[] = [
  ["conflict", ({ conflict }) => `RegisterConflict:${conflict}`],
  ["kind", ({ kind }) => kind],
  ["state", ({ state }) => state],
  ["bin", ({ bin }) => bin],
  ["organization", ({ organization }) => organization],
  ["organization_id", ({ organizationId }) => organizationId],
  ["territory", ({ territory }) => territory],
  ["first_seen_revision", ({ firstSeenRevision }) => firstSeenRevision],
  ["field", ({ field }) => field],
  ["about", ({ about }) => about],
  ["value", ({ value }) => value],
  ["source", ({ source }) => source],
  ["retrieved_at", ({ retrievedAt }) => retrievedAt],
  ["file", ({ file }) => file],
  ["line", ({ line }) => line],
  ["decided_by", ({ decidedBy }) => decidedBy],
  ["decided_at", ({ decidedAt }) => decidedAt],
  ["why", ({ why }) => why],
];

/** The conflicts as CSV that Excel opens as it is, in pieces. */
export async function* conflictsCsv(
  database: Database,
  query: ConflictQuery,
  signal: Signal,
): AsyncGenerator<string> {
  const pages = conflictLines(database, query, signal);
  const first = await pages.next();
  yield BYTE_ORDER_MARK + csvLine(conflictColumns.map(([heading]) => heading));
  if (!first.done) yield textOf(first.value);
  for await (const lines of pages) yield textOf(lines);
}

function textOf(lines: readonly ConflictLine[]): string {
  return lines.map((line) => csvLine(conflictColumns.map(([, value]) => value(line)))).join("");
}
