import { markdownTable } from "./markdown-table.ts";
import type { EmbeddedQuestion } from "./report.ts";

/** A question with a row for the server and for each way of asking PGlite without it. */
export function embeddedSection({ letter, title, variables, rows, ratio }: EmbeddedQuestion): string {
  const { median, least, most, target } = ratio;
  const lines = rows.map(({ title: name, requestsPerSecond, p50, p99 }) => [
    name,
    requestsPerSecond.median.toFixed(0),
    `${requestsPerSecond.least.toFixed(0)} to ${requestsPerSecond.most.toFixed(0)}`,
    p50.median.toFixed(1),
    p99.median.toFixed(1),
  ]);
  return [
    `### (${letter}) ${title}`,
    `\`${JSON.stringify(variables)}\``,
    markdownTable([["what", "requests/s", "least to most", "p50 ms", "p99 ms"], ...lines]),
    `- requests/s, the server / the same statement alone: ${median.toFixed(2)} × (${least.toFixed(2)} to ${most.toFixed(2)}), target ${target} × ${median >= target ? "reached" : "missed"}`,
  ].join("\n\n");
}
