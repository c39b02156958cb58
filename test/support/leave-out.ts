import type { TestContext } from "vitest";

import type { EngineName } from "../../src/db/database.ts";

/** Leaves a test out on the embedded engine, and prints why. */
export function leaveOutOnPglite({ skip }: Pick<TestContext, "skip">, engine: EngineName, why: string): void {
  if (engine !== "pglite") return;
  process.stdout.write(`${why}\n`);
  skip(why);
}
