import { markdownTable } from "./markdown-table.ts";
import type { GrowthQuestion, GrowthReport, Step } from "./report.ts";

/** A row for every question and number of connections: p50 at each scale, and how it grows. */
export function growthTable({ questions, settings: { scales } }: GrowthReport): string {
  const head = [
    "question",
    "at once",
    ...scales.map((scale) => `p50 ms at ${scale}`),
    ...scales.slice(1).map((scale, place) => `${scales[place]} to ${scale}`),
    "target",
    "bytes",
  ];
  return markdownTable([head, ...questions.map((question) => row(question, scales))]);
}

function row(
  { letter, title, connections, sizes, steps }: GrowthQuestion,
  scales: readonly number[],
): readonly string[] {
  const step = (to: number) => steps.find((each) => each.to === to);
  return [
    `(${letter}) ${title}`,
    String(connections),
    ...sizes.map(({ p50 }) => p50?.median.toFixed(1) ?? "–"),
    ...scales.slice(1).map((to) => grown(step(to))),
    verdict(steps),
    sizes.map(({ bytes }) => bytes).join(", "),
  ];
}

const grown = (step: Step | undefined): string =>
  step === undefined
    ? "–"
    : `${step.median.toFixed(2)} × (${step.least.toFixed(2)} to ${step.most.toFixed(2)})`;

function verdict(steps: readonly Step[]): string {
  const target = steps[0]?.target ?? null;
  if (target === null) return "–";
  return `${target} × ${steps.every(({ median }) => median <= target) ? "reached" : "missed"}`;
}
