import type { ImportOutcome } from "./runs.ts";

/** Hears how an import goes on. */
export interface ImportProgress {
  /** Another import is under way, whose end is waited for. */
  waiting(): void;
  /** So many rows of a source are there, and begin to be read and staged. */
  staging(source: string, rows: number): void;
  /** So many rows more are staged. */
  advance(rows: number): void;
  /** All rows are staged; the register is written. */
  publishing(source: string): void;
  ended(outcome: ImportOutcome): void;
}

export const silent: ImportProgress = {
  waiting: () => undefined,
  staging: () => undefined,
  advance: () => undefined,
  publishing: () => undefined,
  ended: () => undefined,
};
