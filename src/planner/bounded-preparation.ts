import { LRUCache } from "lru-cache";

import type { RunStatement } from "./answers.ts";

/** Distinct statements that are remembered; a connection keeps every one it prepared until it is closed. */
const REMEMBERED_STATEMENTS = 500;

/** Prepares a statement only when it comes again soon, so that questions asked once leave nothing in the database. */
export function boundedPreparation(run: RunStatement, most = REMEMBERED_STATEMENTS): RunStatement {
  const seen = new LRUCache<string, true>({ max: most });
  return (statement, signal) => {
    if (statement.name === undefined || seen.get(statement.name)) {
      return run(statement, signal);
    }
    const { name, ...unnamed } = statement;
    seen.set(name, true);
    return run(unnamed, signal);
  };
}
