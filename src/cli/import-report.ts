import type { ImportOutcome } from "../ingestion/runs.ts";
import { type Column, textTable } from "./text-table.ts";
import { unchangedColumn, waitingColumns } from "./waiting-rows.ts";

const columns = (outcomes: readonly ImportOutcome[]): readonly Column<ImportOutcome>[] => [
  { heading: "source", value: ({ source }) => source },
  { heading: "run", value: ({ run }) => run },
  { heading: "status", value: ({ status }) => status },
  { heading: "rows", value: ({ rowsRead }) => rowsRead },
  { heading: "published", value: ({ published }) => published },
  unchangedColumn,
  ...waitingColumns(outcomes),
  { heading: "quarantined", value: ({ quarantined }) => quarantined },
  { heading: "gone", value: ({ gone }) => gone },
  { heading: "revision", value: ({ revision }) => revision },
];

/** What an import ends with: a line for each run, and under them why some published nothing. */
export function importReport(outcomes: readonly ImportOutcome[]): string {
  if (outcomes.length === 0) return "Nothing is due.";
  const reasons = outcomes.flatMap(({ source, reason }) => (reason === null ? [] : [`${source}: ${reason}`]));
  return [textTable(columns(outcomes), outcomes), ...(reasons.length > 0 ? ["", ...reasons] : [])].join("\n");
}
