import type { TestContext } from "vitest";

import type { EngineName } from "../../src/db/database.ts";

type Skips = Pick<TestContext, "skip">;

/** Leaves a test out on the embedded engine, and prints why. */
export function leaveOutOnPglite(test: Skips, engine: EngineName, why: string): void {
  if (engine === "pglite") leaveOut(test, why);
}

/** Leaves a test out on a PostgreSQL server, and prints why. */
export function leaveOutOnServer(test: Skips, engine: EngineName, why: string): void {
  if (engine === "postgresql") leaveOut(test, why);
}

function leaveOut({ skip }: Skips, why: string): void {
  process.stdout.write(`${why}\n`);
  skip(why);
}
