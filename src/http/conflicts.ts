import type { FastifyInstance } from "fastify";
import { Readable } from "node:stream";

import { Deadline } from "../context/deadline.ts";
import type { Signal } from "../context/signal.ts";
import { UserInputError } from "../errors.ts";

/** What the address asks for. */
export interface ConflictsQuery {
  readonly kind?: string;
  readonly state?: string;
  readonly territory?: string;
}

export interface ConflictsRoute {
  readonly read: (query: ConflictsQuery, signal: Signal) => AsyncGenerator<string>;
  readonly deadlineMs: number;
}

/** `/conflicts.csv`; the first piece is read before the answer begins, so that an error still has its status. */
export function answerConflicts(fastify: FastifyInstance, { read, deadlineMs }: ConflictsRoute): void {
  fastify.get<{ Querystring: ConflictsQuery }>("/conflicts.csv", async ({ query }, reply) => {
    const deadline = new Deadline(deadlineMs);
    reply.raw.once("close", () => {
      if (!reply.raw.writableFinished) deadline.clientGone();
      deadline.end();
    });
    const { kind, state, territory, ...others } = query;
    if (Object.keys(others).length > 0) throw new UserInputError("CONFLICT_QUERY", "another key came");
    const pieces = read({ kind, state, territory }, deadline.signal);
    const first = await pieces.next();
    void reply
      .type("text/csv; charset=utf-8; header=present")
      .header("content-disposition", 'attachment; filename="conflicts.csv"')
      .header("cache-control", "no-store");
    return reply.send(Readable.from(resumed(first, pieces)));
  });
}

async function* resumed(
  first: IteratorResult<string>,
  others: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* others;
}
