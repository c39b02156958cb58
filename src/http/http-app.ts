import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { AddressInfo } from "node:net";

import type { Log } from "../context/log.ts";
import type { Viewer } from "../context/viewer.ts";
import { createApollo } from "./apollo.ts";
import { type Identify, identifyViewers } from "./authorization.ts";
import { answerGraphiQL } from "./graphiql/routes.ts";
import { answerGraphQL } from "./graphql.ts";
import { answerHealth } from "./health.ts";
import { httpLimits } from "./limits.ts";
import { listenError } from "./listen-error.ts";
import { createHttpServer } from "./server.ts";
import { stopGracefully } from "./stop.ts";
import { answerUploads, type Importer } from "./uploads.ts";

export interface HttpAppOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  /** Run after the limits; see `createApollo`. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly contextOf: (signal: AbortSignal, viewer: Viewer) => Context;
  readonly identify: Identify;
  readonly importer: Importer;
  /** Resolves while the database answers. */
  readonly checkDatabase: (signal: AbortSignal) => Promise<unknown>;
  readonly log: Log;
  readonly deadlineMs?: number;
  readonly graceMs?: number;
}

export interface HttpApp {
  readonly fastify: FastifyInstance;
  /**
   * Resolves to the address that people open.
   * @throws StartError where the port is taken or the address is not of this machine.
   */
  listen(at: { readonly host: string; readonly port: number }): Promise<string>;
  /** Lets balancers see it first, then answers what is under way; see `stopGracefully`. */
  stop(): Promise<void>;
}

/** The API over HTTP: `/graphql`, GraphiQL and health. */
export async function createHttpApp<Context extends object>(
  options: HttpAppOptions<Context>,
): Promise<HttpApp> {
  const deadlineMs = options.deadlineMs ?? httpLimits.deadlineMs;
  const fastify = createHttpServer(options.log);
  const stopping = stopGracefully(fastify, { graceMs: options.graceMs ?? httpLimits.graceMs, deadlineMs });
  const apollo = createApollo({ schema: options.schema, plugins: options.plugins ?? [], log: options.log });
  await apollo.start();
  fastify.addHook("onClose", () => apollo.stop());
  const viewerOf = identifyViewers(fastify, { identify: options.identify, deadlineMs });
  answerGraphQL(fastify, { apollo, deadlineMs, contextOf: options.contextOf, viewerOf });
  answerUploads(fastify, options.importer, viewerOf);
  answerHealth(fastify, { check: options.checkDatabase, isStopping: stopping.isStopping });
  await answerGraphiQL(fastify);
  return { fastify, listen: (at) => listen(fastify, at), stop: stopping.stop };
}

async function listen(fastify: FastifyInstance, at: { host: string; port: number }): Promise<string> {
  try {
    // Fastify writes into what it is given, and settings are frozen.
    await fastify.listen({ host: at.host, port: at.port });
  } catch (error) {
    throw listenError(error, at);
  }
  const { port } = fastify.server.address() as AddressInfo;
  return `http://${at.host.includes(":") ? `[${at.host}]` : at.host}:${port}/`;
}
