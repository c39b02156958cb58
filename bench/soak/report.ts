import { markdownTable } from "../read/markdown-table.ts";
import { growth } from "./memory.ts";

/** What a server held after so many requests. */
export interface Sample {
  readonly requests: number;
  readonly megabytes: number;
}

export interface Soaked {
  readonly connections: number;
  readonly seconds: number;
  /** Answers with another status than they should have. */
  readonly wrong: number;
  /** From the first request to the last, at equal distances. */
  readonly samples: readonly Sample[];
}

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
const SLOPE_OVER = 10_000;

/** The memory at the start, at every quarter and at the end, and whether it still grows. */
export function soakReport({ connections, seconds, wrong, samples }: Soaked): string {
  const last = samples.length - 1;
  const requests = samples[last]?.requests ?? 0;
  const quarters = QUARTERS.map((share) => samples[Math.round(share * last)]);
  return [
    markdownTable([
      ["requests", ...quarters.map((sample) => (sample?.requests ?? 0).toLocaleString("en-GB"))],
      ["MB", ...quarters.map((sample) => (sample?.megabytes ?? 0).toFixed(0))],
    ]),
    [
      `${connections} connections, ${(requests / seconds).toFixed(0)} requests a second;`,
      `at most ${Math.max(...samples.map(({ megabytes }) => megabytes)).toFixed(0)} MB;`,
      `in the second half ${slope(samples.slice(last / 2)).toFixed(2)} MB more for every 10,000 requests;`,
      `${wrong} answers with another status than they should have.`,
    ].join("\n"),
  ].join("\n\n");
}

function slope(samples: readonly Sample[]): number {
  const [first, second] = samples;
  const step = (second?.requests ?? 0) - (first?.requests ?? 0);
  return (growth(samples.map(({ megabytes }) => megabytes)) * SLOPE_OVER) / step;
}
