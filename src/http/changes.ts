import type { FastifyInstance, FastifyReply } from "fastify";
import { Readable } from "node:stream";

import type { Change, ChangePage, ChangesRequest } from "../context/changes.ts";
import { Deadline } from "../context/deadline.ts";
import type { Signal } from "../context/signal.ts";
import { UserInputError } from "../errors.ts";
import { watchClient } from "./watch-client.ts";

export interface ChangesRoute {
  readonly read: (request: ChangesRequest, signal: Signal) => Promise<ChangePage>;
  readonly deadlineMs: number;
}

const MOST_CHANGES = 1_000;
/** What is read at once: the client gets the first lines while the database works on the next. */
const CHANGES_AT_ONCE = 100;

interface ChangesQuery {
  readonly since?: string | readonly string[];
  readonly kinds?: string | readonly string[];
  readonly limit?: string | readonly string[];
}

/**
 * `/changes` as NDJSON: a change a line, and a last line that says where to go on. A stream without that line was cut off;
 * its last change's cursor goes on just as well.
 */
export function answerChanges(fastify: FastifyInstance, route: ChangesRoute): void {
  fastify.get<{ Querystring: ChangesQuery }>("/changes", async ({ query }, reply) => {
    const deadline = new Deadline(route.deadlineMs);
    watchClient(reply, deadline);
    reply.raw.once("close", () => deadline.end());
    const pages = pagesOf(route, query, deadline.signal);
    const first = await pages.next();
    void reply.type("application/x-ndjson; charset=utf-8").header("cache-control", "no-store");
    return sent(reply, Readable.from(linesOf(first.value as ChangePage, pages)));
  });
}

function sent(reply: FastifyReply, lines: Readable): FastifyReply {
  return reply.send(lines);
}

async function* pagesOf(
  { read }: ChangesRoute,
  { since: start, kinds: named, limit, ...others }: ChangesQuery,
  signal: Signal,
): AsyncGenerator<ChangePage, undefined> {
  if (Object.keys(others).length > 0) throw new UserInputError("CHANGES_QUERY", "another key came");
  const kinds = named === undefined ? undefined : [named].flat().flatMap((each) => each.split(","));
  let since = cursorIn(start);
  for (let left = limitOf(limit); left > 0; left -= CHANGES_AT_ONCE) {
    const page = await read({ since, kinds, most: Math.min(left, CHANGES_AT_ONCE) }, signal);
    yield page;
    if (!page.hasMore) return;
    since = page.next;
  }
}

function cursorIn(since: ChangesQuery["since"]): string | undefined {
  if (since === undefined || typeof since === "string") return since;
  throw new UserInputError("CHANGES_QUERY", "`since` came more than once");
}

function limitOf(limit: ChangesQuery["limit"] = String(MOST_CHANGES)): number {
  const most = typeof limit === "string" && /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if (most >= 1 && most <= MOST_CHANGES) return most;
  throw new UserInputError("CHANGES_SIZE", "something else came");
}

async function* linesOf(
  first: ChangePage,
  others: AsyncGenerator<ChangePage, undefined>,
): AsyncGenerator<string> {
  let last = first;
  yield textOf(first);
  for await (const page of others) {
    yield textOf(page);
    last = page;
  }
  yield `${JSON.stringify({ next: last.next, hasMore: last.hasMore })}\n`;
}

const textOf = ({ items }: ChangePage): string => items.map(lineOf).join("");

/** The database's own JSON goes through as it is. */
function lineOf({ record, details, ...change }: Change): string {
  const known = JSON.stringify(change).slice(0, -1);
  return `${known},"record":${record ?? "null"},"details":${details ?? "null"}}\n`;
}
