import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { Deadline } from "../context/deadline.ts";
import type { Signal } from "../context/signal.ts";
import type { Viewer } from "../context/viewer.ts";
import type { ViewerOf } from "./authorization.ts";
import { answerByApollo, type GraphQLAnswer } from "./graphql-answer.ts";
import type { KnownQueries, Words } from "./known-queries.ts";
import { type RepeatedRequests, sendAnswer, type SentAnswer } from "./repeated-requests.ts";
import { watchClient } from "./watch-client.ts";

export interface GraphQLRoute<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly known: KnownQueries<Context>;
  readonly deadlineMs: number;
  readonly contextOf: (signal: Signal, viewer: Viewer) => Context;
  readonly viewerOf: ViewerOf;
  readonly repeated: RepeatedRequests;
}

/** What a request asks, and the whole of it as Apollo reads it. */
export interface Asked extends Words {
  readonly toApollo: () => HTTPGraphQLRequest;
}

/** Answers one request by GraphQL, under its deadline. */
export type AnswerByGraphQL = (
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
) => Promise<FastifyReply>;

export function createGraphQLAnswer<Context extends object>(route: GraphQLRoute<Context>): AnswerByGraphQL {
  return async (request, reply, asked) => {
    const deadline = new Deadline(route.deadlineMs);
    watchClient(reply, deadline);
    const context = route.contextOf(deadline.signal, route.viewerOf(request));
    const answering = route.known.answer(asked, context) ?? readByApollo(route, asked, context);
    let answer: GraphQLAnswer;
    try {
      answer = await deadline.limit(answering);
    } finally {
      deadline.end();
    }
    return send(route, request, reply, answer);
  };
}

async function readByApollo<Context extends object>(
  { apollo, known }: GraphQLRoute<Context>,
  asked: Asked,
  context: Context,
): Promise<GraphQLAnswer> {
  const request = asked.toApollo();
  const answer = await answerByApollo(apollo, request, context);
  known.keep(asked, request, answer);
  return answer;
}

/** An answer with a tag is of a revision, and kept with the request. */
function send(
  { repeated }: Pick<GraphQLRoute<object>, "repeated">,
  request: FastifyRequest,
  reply: FastifyReply,
  { status, headers, etag, body }: GraphQLAnswer,
): FastifyReply {
  if (etag !== undefined && status === 200) {
    const type = headers.get("content-type") ?? "application/json; charset=utf-8";
    const answer: SentAnswer = { body: Buffer.from(body), type, etag };
    repeated.keep(request, wordsOf(request), answer);
    return sendAnswer(request, reply, answer);
  }
  for (const [name, value] of headers) void reply.header(name, value);
  return reply.code(status).header("cache-control", "no-store").send(body);
}

/** Bodies as they came. */
const words = new WeakMap<FastifyRequest, string>();

const wordsOf = (request: FastifyRequest): string => words.get(request) ?? "";

/** A body that came before, instead of what it says. */
class Repeated {
  readonly answer: SentAnswer;

  constructor(answer: SentAnswer) {
    this.answer = answer;
  }
}

export interface GraphQLAddress {
  readonly url: string;
  readonly repeated: RepeatedRequests;
  readonly answer: AnswerByGraphQL;
}

/** An address that answers GraphQL. */
export function answerGraphQL(fastify: FastifyInstance, { url, repeated, answer }: GraphQLAddress): void {
  const handler = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | undefined => {
    const known = request.body instanceof Repeated ? request.body.answer : repeatedGet(repeated, request);
    if (!known) return answer(request, reply, askedBy(request));
    sendAnswer(request, reply, known);
    return undefined;
  };
  fastify.route({ method: ["GET", "POST"], url, exposeHeadRoute: false, handler });
  fastify.options(url, async (_request, reply) =>
    reply.code(204).header("allow", "GET, POST, OPTIONS").send(),
  );
}

function repeatedGet(repeated: RepeatedRequests, request: FastifyRequest): SentAnswer | undefined {
  return request.method === "GET" ? repeated.find(request) : undefined;
}

/** JSON is parsed only where it says something new. */
export function readRepeated(fastify: FastifyInstance, repeated: RepeatedRequests): void {
  const parse = fastify.getDefaultJsonParser("remove", "remove");
  fastify.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, body, done) => {
    const known = repeated.find(request, body);
    if (known) {
      done(null, new Repeated(known));
      return;
    }
    words.set(request, body);
    void parse(request, body, done);
  });
}

function askedBy(request: FastifyRequest): Asked {
  return { body: request.body, accept: request.headers.accept, toApollo: () => toApollo(request) };
}

function toApollo(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const mark = request.url.indexOf("?");
  return {
    method: request.method.toUpperCase(),
    headers,
    search: mark === -1 ? "" : request.url.slice(mark),
    body: request.body,
  };
}
