import type { FastifyReply, FastifyRequest } from "fastify";

import { ByteBoundedMap } from "../context/byte-bounded-map.ts";
import { isOfMark } from "../context/kept-answers.ts";
import { httpLimits } from "./limits.ts";

export interface RepeatedRequestsOptions {
  readonly bytes: number;
  /** The mark of the newest revision; undefined where nobody knows it. */
  readonly current: () => string | undefined;
}

/** An answer as it is sent. */
export interface SentAnswer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/**
 * Answers to requests that came before in the same words. Whoever sends them again need not be parsed, checked and planned
 * again: everything that decides the answer is in the words and in the revision. Requests with a key take the long way.
 */
export class RepeatedRequests {
  readonly #sent: ByteBoundedMap<SentAnswer>;
  readonly #current: () => string | undefined;

  constructor({ bytes, current }: RepeatedRequestsOptions) {
    this.#sent = new ByteBoundedMap(bytes);
    this.#current = bytes > 0 ? current : () => undefined;
  }

  /** Undefined where the answer was not kept or is of another revision. */
  find(request: FastifyRequest, body = ""): SentAnswer | undefined {
    const mark = this.#current();
    const key = mark === undefined ? undefined : keyOf(request, body);
    const sent = key === undefined ? undefined : this.#sent.get(key);
    return sent && isOfMark(sent.etag, mark) ? sent : undefined;
  }

  keep(request: FastifyRequest, body: string, answer: SentAnswer): void {
    const key = keyOf(request, body);
    if (key !== undefined) this.#sent.set(key, answer, answer.body.length);
  }
}

/** What an address must come with so that no foreign page can have sent it is checked for the first request and here. */
function keyOf({ method, url, headers }: FastifyRequest, body: string): string | undefined {
  const { accept = "" } = headers;
  if (headers.authorization !== undefined || accept.length > httpLimits.rememberedAccept) return undefined;
  if (method === "POST") return `${accept}\n${url}\n${body}`;
  const isOwn = Boolean(headers["apollo-require-preflight"] ?? headers["x-apollo-operation-name"]);
  return headers["content-type"] === undefined ? `${accept}\n${isOwn}\n${url}` : undefined;
}

/**
 * Whoever keeps an answer must ask whether it is still the newest. What came with a key is kept by nobody on the way.
 */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: SentAnswer): FastifyReply {
  const keeping = request.headers.authorization === undefined ? "public" : "private";
  void reply
    .header("etag", answer.etag)
    .header("cache-control", `${keeping}, max-age=0, must-revalidate`)
    .header("vary", "accept, authorization");
  if (request.method === "GET" && isKnown(request.headers["if-none-match"], answer.etag)) {
    return reply.code(304).send();
  }
  return reply.code(200).header("content-type", answer.type).send(answer.body);
}

function isKnown(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  return given.split(",").some((each) => each.trim().replace(/^W\//, "") === etag || each.trim() === "*");
}
