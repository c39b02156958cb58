import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import { isWellFormed } from "./headers.ts";
import { httpLimits } from "./limits.ts";
import { isDecidedByWords, type RepeatedRequests } from "./repeated-requests.ts";
import { sendAhead } from "./sent-answer.ts";

export interface AheadOfRoutes {
  readonly repeated: RepeatedRequests;
  /** Where bodies are read. */
  readonly url: string;
  /** Who is asked to leave is told so by the routes. */
  readonly isStopping: () => boolean;
}

/** Answers requests that came before without the cost of a route, and leaves the others to the routes as they came. */
export function answerAhead(ahead: AheadOfRoutes): (routes: RequestListener) => RequestListener {
  return (routes) => (request, response) => {
    if (!mayBeKnown(ahead, request)) {
      routes(request, response);
    } else if (request.method === "GET") {
      if (!answers(ahead, request, response, "")) routes(request, response);
    } else {
      request.once("readable", () => {
        if (!answersBody(ahead, request, response)) routes(request, response);
      });
    }
  };
}

/** Whatever a route might refuse, it sees. */
function mayBeKnown({ repeated, url, isStopping }: AheadOfRoutes, request: IncomingMessage): boolean {
  return (
    repeated.isKeeping &&
    !isStopping() &&
    isWellFormed(request) &&
    isDecidedByWords(request) &&
    request.headers["content-encoding"] === undefined &&
    (isAddress(request) || (request.url === url && isBody(request)))
  );
}

const isAddress = ({ method, headers }: IncomingMessage): boolean =>
  method === "GET" && headers["content-type"] === undefined;

const JSON_TYPE = /^application\/json(;\s*charset=utf-8)?$/i;

function isBody({ method, headers }: IncomingMessage): boolean {
  const length = Number(headers["content-length"]);
  return (
    method === "POST" &&
    JSON_TYPE.test(headers["content-type"] ?? "") &&
    length > 0 &&
    length <= httpLimits.bodyBytes
  );
}

/** A body that has come as a whole is looked at, and put back for whoever reads it afterwards. */
function answersBody(ahead: AheadOfRoutes, request: IncomingMessage, response: ServerResponse): boolean {
  const body = request.read() as Buffer | null;
  const isWhole = body?.length === Number(request.headers["content-length"]);
  if (isWhole && answers(ahead, request, response, body.toString("latin1"))) return true;
  if (body) request.unshift(body);
  return false;
}

function answers(
  { repeated }: AheadOfRoutes,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): boolean {
  const answer = repeated.find(request, body);
  if (answer) sendAhead(request, response, answer);
  return answer !== undefined;
}
