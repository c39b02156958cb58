import type { Ratio } from "./report.ts";

export interface Target {
  readonly what: Ratio["what"];
  readonly of: string;
  readonly to: string;
  readonly target: number;
}

/** What ours has to reach in every question: so many times the requests per second of another, and its p99. */
const common: readonly Target[] = [
  { what: "requests/s", of: "ours", to: "hand-written", target: 0.6 },
  { what: "p99", of: "ours", to: "postgraphile", target: 1 },
  { what: "requests/s", of: "ours-remembered", to: "postgraphile", target: 15 },
  { what: "requests/s", of: "ours-remembered", to: "memory", target: 0.5 },
];

/** Nested questions gain more than those of one row or of counts. */
const nested = new Set(["b", "c"]);

export function targetsOf(letter: string): readonly Target[] {
  const target = nested.has(letter) ? 2 : 1.5;
  return [{ what: "requests/s", of: "ours", to: "postgraphile", target }, ...common];
}

/** Questions that read as many rows however many there are. */
const bounded = new Set(["a", "b", "c", "f"]);

/** How many times as long a question may take in ten times the rows; null where it reads all of them. */
export function mostGrowth(letter: string): number | null {
  return bounded.has(letter) ? 1.3 : null;
}

/** The share of the engine's own rate that the whole server keeps on the embedded engine. */
export const leastEmbedded = 0.8;
