import { markdownTable } from "./markdown-table.ts";
import type { Figures, QuestionReport, Ratio } from "./report.ts";

type Column = readonly [heading: string, value: (figures: Figures) => string];

const columns: readonly Column[] = [
  ["contender", ({ title }) => title],
  ["requests/s", ({ requestsPerSecond }) => requestsPerSecond.median.toFixed(0)],
  ["least to most", ({ requestsPerSecond: { least, most } }) => `${least.toFixed(0)} to ${most.toFixed(0)}`],
  ["p50 ms", ({ p50 }) => p50.median.toFixed(1)],
  ["p95 ms", ({ p95 }) => p95.median.toFixed(1)],
  ["p99 ms", ({ p99 }) => p99.median.toFixed(1)],
  ["server CPU s", ({ serverCpu }) => serverCpu?.toFixed(2) ?? "–"],
  ["database CPU s", ({ databaseCpu }) => databaseCpu?.toFixed(2) ?? "–"],
  ["peak MB", ({ peakMegabytes }) => peakMegabytes?.toFixed(0) ?? "–"],
  ["statements", ({ statements }) => statements?.toFixed(0) ?? "–"],
  ["bytes", ({ answerBytes }) => String(answerBytes)],
];

/** A question with a row for every contender. */
export function contendersSection({
  letter,
  title,
  scale,
  variables,
  contenders,
  lacking,
  late,
  ratios,
}: QuestionReport): string {
  return [
    `### (${letter}) ${title}, scale ${scale}`,
    `\`${JSON.stringify(variables)}\``,
    markdownTable([
      columns.map(([name]) => name),
      ...contenders.map((each) => columns.map(([, value]) => value(each))),
    ]),
    ...(lacking.length === 0 ? [] : [`Without such a feature: ${lacking.join("; ")}.`]),
    ...(late.length === 0 ? [] : [`Without an answer in time: ${late.join("; ")}.`]),
    ...(ratios.length === 0 ? [] : [ratios.map(sentence).join("\n")]),
  ].join("\n\n");
}

function sentence({ what, of, to, median, least, most, target }: Ratio): string {
  const verdict = median >= target ? "reached" : "missed";
  return `- ${what}, ${of} / ${to}: ${median.toFixed(2)} × (${least.toFixed(2)} to ${most.toFixed(2)}), target ${target} × ${verdict}`;
}
