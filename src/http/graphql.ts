import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { type Deadline, startDeadline } from "../context/deadline.ts";
import type { Viewer } from "../context/viewer.ts";
import type { ViewerOf } from "./authorization.ts";

export interface GraphQLRoute<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly deadlineMs: number;
  readonly contextOf: (signal: AbortSignal, viewer: Viewer) => Context;
  readonly viewerOf: ViewerOf;
}

/** `/graphql`, each request under its deadline. */
export function answerGraphQL<Context extends object>(
  fastify: FastifyInstance,
  route: GraphQLRoute<Context>,
): void {
  const signals = new WeakMap<FastifyRequest, AbortSignal>();
  const answer = fastifyApolloHandler(route.apollo, {
    context: async (request) =>
      route.contextOf(signals.get(request) ?? AbortSignal.abort(), route.viewerOf(request)),
  });
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const deadline = startDeadline(route.deadlineMs);
    signals.set(request, deadline.signal);
    watchClient(reply, deadline);
    return Promise.race([answer.call(fastify, request, reply), deadline.overrun]).finally(() =>
      deadline.end(),
    );
  };
  fastify.route({ method: ["GET", "POST"], url: "/graphql", exposeHeadRoute: false, handler });
  fastify.options("/graphql", async (_request, reply) =>
    reply.code(204).header("allow", "GET, POST, OPTIONS").send(),
  );
}

function watchClient({ raw }: FastifyReply, deadline: Deadline): void {
  raw.once("close", () => {
    if (!raw.writableFinished) deadline.clientGone();
  });
}
