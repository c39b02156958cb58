import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { Deadline } from "../context/deadline.ts";
import type { Signal } from "../context/signal.ts";
import type { Viewer } from "../context/viewer.ts";
import type { ViewerOf } from "./authorization.ts";
import { answerByApollo, type GraphQLAnswer } from "./graphql-answer.ts";
import type { KnownQueries, Words } from "./known-queries.ts";
import type { RepeatedRequests } from "./repeated-requests.ts";
import { sendAnswer, type SentAnswer } from "./sent-answer.ts";
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
    repeated.keep(request.raw, answer);
    return sendAnswer(request, reply, answer);
  }
  for (const [name, value] of headers) void reply.header(name, value);
  return reply.code(status).header("cache-control", "no-store").send(body);
}

/** An address that answers GraphQL. */
export function answerGraphQL(fastify: FastifyInstance, url: string, answer: AnswerByGraphQL): void {
  const handler = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    answer(request, reply, askedBy(request));
  fastify.route({ method: ["GET", "POST"], url, exposeHeadRoute: false, handler });
  fastify.options(url, async (_request, reply) =>
    reply.code(204).header("allow", "GET, POST, OPTIONS").send(),
  );
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
