import { Client } from "pg";
import { vi } from "vitest";

import { LISTEN } from "../../src/db/notices.ts";
import { ASK_MARK } from "../../src/db/revision-watch.ts";
import { TextQuery } from "../../src/db/text-query.ts";

interface Watched<Result> {
  readonly result: Result;
  /** The texts that were sent to the database, in their order. */
  readonly statements: readonly string[];
}

/**
 * Does some work and tells which statements this process sent meanwhile, over whatever connection, but for those that ask
 * which revision is the newest: they come whatever the work.
 */
export async function watchStatements<Result>(work: () => Promise<Result>): Promise<Watched<Result>> {
  const query = vi.spyOn(Client.prototype, "query");
  try {
    const result = await work();
    return {
      result,
      statements: query.mock.calls
        .flatMap(([sent]: readonly unknown[]) => textsOf(sent))
        .filter((text) => text !== ASK_MARK && text !== LISTEN),
    };
  } finally {
    query.mockRestore();
  }
}

function textsOf(query: unknown): readonly string[] {
  if (query instanceof TextQuery) return query.statements.map(({ text }) => text);
  return [typeof query === "string" ? query : (query as { readonly text: string }).text];
}
