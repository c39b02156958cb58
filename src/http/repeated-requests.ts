import type { IncomingMessage } from "node:http";

import { ByteBoundedMap } from "../context/byte-bounded-map.ts";
import { isOfMark } from "../context/kept-answers.ts";
import { httpLimits } from "./limits.ts";
import type { SentAnswer } from "./sent-answer.ts";

export interface RepeatedRequestsOptions {
  readonly bytes: number;
  /** The mark of the newest revision; undefined where nobody knows it. */
  readonly current: () => string | undefined;
}

/**
 * Answers to requests that came before in the same words. Whoever sends them again need not be parsed, checked and planned
 * again: everything that decides the answer is in the words and in the revision. Requests with a key take the long way.
 */
export class RepeatedRequests {
  readonly #sent: ByteBoundedMap<SentAnswer>;
  readonly #current: () => string | undefined;
  /** What requests that were not found said, until they are answered. */
  readonly #said = new WeakMap<IncomingMessage, string>();

  constructor({ bytes, current }: RepeatedRequestsOptions) {
    this.#sent = new ByteBoundedMap(bytes);
    this.#current = bytes > 0 ? current : () => undefined;
  }

  /** Whether there may be an answer to any request now. */
  get isKeeping(): boolean {
    return this.#current() !== undefined;
  }

  /** Undefined where the answer was not kept or is of another revision. */
  find(request: IncomingMessage, body = ""): SentAnswer | undefined {
    const words = wordsOf(request, body);
    const sent = this.#sent.get(words);
    if (sent && isOfMark(sent.etag, this.#current())) return sent;
    this.#said.set(request, words);
    return undefined;
  }

  /** Keeps the answer to a request that was looked for. */
  keep(request: IncomingMessage, answer: SentAnswer): void {
    const words = this.#said.get(request);
    if (words !== undefined) this.#sent.set(words, answer, answer.body.length);
  }
}

/** Whether nothing but its words and the revision decides how a request is answered. */
export function isDecidedByWords({ headers }: IncomingMessage): boolean {
  const { accept = "", authorization } = headers;
  return authorization === undefined && accept.length <= httpLimits.rememberedAccept;
}

/** What an address must come with so that no foreign page can have sent it is checked for the first request and here. */
function wordsOf({ method, url, headers }: IncomingMessage, body: string): string {
  const { accept = "" } = headers;
  if (method === "POST") return `${accept}\n${url}\n${body}`;
  const isOwn = Boolean(headers["apollo-require-preflight"] ?? headers["x-apollo-operation-name"]);
  return `${accept}\n${isOwn}\n${url}`;
}
