import { Client } from "pg";
import { vi } from "vitest";

interface Watched<Result> {
  readonly result: Result;
  /** The texts that were sent to the database, in their order. */
  readonly statements: readonly string[];
}

/** Does some work and tells which statements this process sent meanwhile, over whatever connection. */
export async function watchStatements<Result>(work: () => Promise<Result>): Promise<Watched<Result>> {
  const query = vi.spyOn(Client.prototype, "query");
  try {
    const result = await work();
    return {
      result,
      statements: query.mock.calls.map(([statement]: readonly unknown[]) => textOf(statement)),
    };
  } finally {
    query.mockRestore();
  }
}

function textOf(statement: unknown): string {
  return typeof statement === "string" ? statement : (statement as { readonly text: string }).text;
}
