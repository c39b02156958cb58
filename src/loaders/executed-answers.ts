import { execute, type GraphQLSchema } from "graphql";

import type { PlannedFields } from "../context/context.ts";
import { markOf } from "../db/reader.ts";
import { DatabaseError } from "../errors.ts";
import type { RunStatement } from "../planner/answers.ts";
import type { Planner } from "../planner/planner.ts";
import type { Execute } from "../planner/query-answers.ts";
import { createPlannedFields } from "./planned-fields.ts";

/** Publications that may come between the statements of one answer before it is given up. */
const MOST_ATTEMPTS = 5;

export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly run: RunStatement;
  /** The mark of the newest revision, for what needs no statement. */
  readonly current: () => string | undefined;
}

/**
 * Answers by graphql-js. Its statements come one after another, so a publication may fall between them; then all are
 * asked again.
 */
export function createExecutor({ schema, planner, run, current }: ExecutorOptions): Execute {
  return async ({ document, operationName, variables, context, signal }) => {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const before = current();
      const witness = new Witness(run);
      const fields: PlannedFields = createPlannedFields({
        planner,
        run: witness.run,
        signal,
        moment: context.moment,
      });
      const result = await execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: { ...context, signal, planner: fields },
      });
      if (witness.marks.size <= 1) return { result, mark: witness.mark(before) };
    }
    throw new DatabaseError("DATABASE_BUSY", "revisions came faster than they could be read");
  };
}

/** Sees which revisions the statements of one answer saw. */
class Witness {
  readonly marks = new Set<string>();
  readonly run: RunStatement;
  #ofRevision = true;

  constructor(run: RunStatement) {
    this.run = async (statement, signal) => {
      const rows = await run(statement, signal);
      this.marks.add(markOf(rows) ?? "");
      this.#ofRevision &&= statement.ofRevision;
      return rows;
    };
  }

  mark(before: string | undefined): string | undefined {
    return this.#ofRevision ? ([...this.marks][0] ?? before) : undefined;
  }
}
