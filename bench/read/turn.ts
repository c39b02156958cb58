import { percentile } from "./statistics.ts";

/** What one turn of load gave; times in milliseconds. */
export interface Turn {
  readonly answers: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function turnOf(times: readonly number[], seconds: number): Turn {
  return {
    answers: times.length,
    requestsPerSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}
