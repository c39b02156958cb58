import type { RegisterFile } from "../connectors/connector.ts";

/** What the pages of a delta are called before the number of the page: `delta-13-contract`. */
export function deltaStem(number: number, stem: string): string {
  return `delta-${number}-${stem}`;
}

/** The greatest number of a delta among the files; 0 where there is none. */
export function latestDelta(files: readonly RegisterFile[]): number {
  return Math.max(0, ...files.map(({ name }) => Number(/^delta-(\d{1,9})-/.exec(name)?.[1] ?? 0)));
}
