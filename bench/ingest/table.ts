import { markdownTable } from "../read/markdown-table.ts";
import type { Machine } from "../read/report.ts";
import type { Measured } from "./measure.ts";

/** One import, with its engine and how many times the bundled register it took in. */
export interface Import extends Measured {
  readonly engine: string;
  readonly times: number;
}

export interface Report {
  readonly date: string;
  readonly machine: Machine;
  readonly imports: readonly Import[];
}

const RATIO_AIMED_AT = 0.25;
const GROWTH_AIMED_AT = 1.3;

const HEAD = [
  "engine",
  "rows",
  "imported rows/s",
  "bare `COPY` rows/s",
  "ratio",
  "`COPY` into the same tables rows/s",
  "ratio",
];

/** The report as Markdown that also reads well on a terminal. */
export function table({ date, machine, imports }: Report): string {
  const { processor, processors, memoryGigabytes, system, loadBefore } = machine;
  const day = new Date(date).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return [
    `${day}; ${processors} × ${processor}, ${memoryGigabytes} GB, ${system}, load ${loadBefore.toFixed(2)} before; Node ${process.versions.node}.`,
    markdownTable([HEAD, ...imports.map(line)]),
    imports.flatMap((one) => [...judged(one), ...growth(one, imports)]).join("\n"),
  ].join("\n\n");
}

function line({ engine, rows, imported, copied }: Import): readonly string[] {
  const besides = [copied?.bare, copied?.same].flatMap((seconds) =>
    seconds === undefined ? ["", ""] : [whole(rows / seconds), (seconds / imported).toFixed(3)],
  );
  return [engine, whole(rows), whole(rows / imported), ...besides];
}

/** Into the bare table, the same target is out of reach for COPY itself, which is told beside it. */
function judged({ engine, times, imported, copied }: Import): readonly string[] {
  if (copied === null || times < 1) return [];
  const scale = `${engine}, ${times} ×`;
  return [
    `- ${scale}: ${against("\`COPY\` into the same tables", copied.same / imported)}`,
    `- ${scale}: ${against("\`COPY\` into a bare table", copied.bare / imported)}; \`COPY\` into the same tables itself: ${(copied.bare / copied.same).toFixed(3)}`,
  ];
}

function against(baseline: string, ratio: number): string {
  return `${ratio.toFixed(3)} of ${baseline}, target ${RATIO_AIMED_AT} ${ratio >= RATIO_AIMED_AT ? "reached" : "missed"}`;
}

/** How much longer each row takes than in the register as it is. */
function growth(one: Import, imports: readonly Import[]): readonly string[] {
  const original = imports.find(({ engine, times }) => engine === one.engine && times === 1);
  if (original === undefined || one.times <= 1) return [];
  const grown = one.imported / one.rows / (original.imported / original.rows);
  return [
    `- ${one.engine}, 1 to ${one.times} ×: each row takes ${grown.toFixed(2)} × as long, target ${GROWTH_AIMED_AT} ${grown <= GROWTH_AIMED_AT ? "reached" : "missed"}`,
  ];
}

function whole(figure: number): string {
  return Math.round(figure).toLocaleString("en-GB");
}
