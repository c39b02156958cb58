import type { Figures, QuestionReport, Ratio, Report } from "./report.ts";

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

/** The report as Markdown that also reads well on a terminal. */
export function table(report: Report): string {
  return `${[heading(report), ...report.questions.map(section)].join("\n\n")}\n`;
}

function heading({ date, machine, versions, settings }: Report): string {
  return [
    `${date}, scale ${settings.scale}`,
    `${machine.processors} × ${machine.processor}, ${machine.memoryGigabytes} GB, ${machine.system}, load ${machine.loadBefore.toFixed(2)} before`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", "),
    `${settings.connections} connections, ${settings.rounds} rounds of at most ${settings.seconds} s or ${settings.requests} requests; medians over the rounds, CPU per 1,000 requests`,
  ].join("\n");
}

function section({ letter, title, variables, contenders, lacking, ratios }: QuestionReport): string {
  return [
    `### (${letter}) ${title}`,
    `\`${JSON.stringify(variables)}\``,
    figuresTable(contenders),
    ...(lacking.length === 0 ? [] : [`Without such a feature: ${lacking.join("; ")}.`]),
    ratios.map(sentence).join("\n"),
  ].join("\n\n");
}

function figuresTable(contenders: readonly Figures[]): string {
  const rows = [
    columns.map(([name]) => name),
    ...contenders.map((each) => columns.map(([, value]) => value(each))),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => aligned(cell, widths[at] ?? 0, at)));
  const rule = widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [lines[0] ?? [], rule, ...lines.slice(1)].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const aligned = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

function sentence({ what, of, to, median, least, most, target }: Ratio): string {
  const verdict = median >= target ? "reached" : "missed";
  return `- ${what}, ${of} / ${to}: ${median.toFixed(2)} × (${least.toFixed(2)} to ${most.toFixed(2)}), target ${target} × ${verdict}`;
}
