import type { FastifyReply, FastifyRequest } from "fastify";
import type { IncomingMessage, ServerResponse } from "node:http";

import { everyAnswer } from "./headers.ts";

/** An answer of a revision as it is sent. */
export interface SentAnswer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** Whoever keeps an answer must ask whether it is still the newest. */
const keeping = (who: "public" | "private"): string => `${who}, max-age=0, must-revalidate`;
const VARY = "accept, authorization";

/** Sends an answer through a route. What came with a key is kept by nobody on the way. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: SentAnswer): FastifyReply {
  const { body, etag, type } = answer;
  const isOpen = request.headers.authorization === undefined;
  void reply.headers({ etag, "cache-control": keeping(isOpen ? "public" : "private"), vary: VARY });
  return has(request.raw, answer)
    ? reply.code(304).send()
    : reply.code(200).header("content-type", type).send(body);
}

const always = [...Object.entries(everyAnswer), ["cache-control", keeping("public")], ["vary", VARY]].flat();

/** Sends the same answer to who came without a key, ahead of every route. */
export function sendAhead(request: IncomingMessage, response: ServerResponse, answer: SentAnswer): void {
  const { body, etag, type } = answer;
  if (has(request, answer)) {
    response.writeHead(304, [...always, "etag", etag]).end();
    return;
  }
  const length = String(body.length);
  response
    .writeHead(200, [...always, "etag", etag, "content-type", type, "content-length", length])
    .end(body);
}

/** Whether the client says that it has the answer. */
function has({ method, headers }: IncomingMessage, { etag }: SentAnswer): boolean {
  const given = method === "GET" ? headers["if-none-match"] : undefined;
  if (given === undefined) return false;
  return given.split(",").some((each) => each.trim().replace(/^W\//, "") === etag || each.trim() === "*");
}
