import type { Fetched, Patience } from "../../../src/ingestion/fetch/transport.ts";

/** Waits for nothing, and remembers how long it would have waited. */
export function impatience(answerMs = 2_000): Patience & { readonly waits: number[] } {
  const waits: number[] = [];
  return { answerMs, pauseMs: 100, longestPauseMs: 60_000, waits, wait: async (ms) => void waits.push(ms) };
}

/** The reason of a failure. */
export async function reasonOf(work: Promise<unknown>): Promise<{ reason: string; message: string }> {
  return work.then(
    () => ({ reason: "NONE", message: "it went well" }),
    (error: unknown) => error as { reason: string; message: string },
  );
}

/** What came, where something has to be new. */
export async function taken(work: Promise<Fetched | "UNCHANGED">): Promise<Fetched> {
  const fetched = await work;
  if (fetched === "UNCHANGED") throw new Error("The publisher says that nothing is new.");
  return fetched;
}
