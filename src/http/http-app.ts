import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { AddressInfo } from "node:net";

import type { Log } from "../context/log.ts";
import type { AnswerQuery } from "../context/query-answers.ts";
import type { Signal } from "../context/signal.ts";
import type { Viewer } from "../context/viewer.ts";
import { createOperationCheck } from "../security/check-operation.ts";
import { answerAhead } from "./ahead-of-routes.ts";
import { createApollo } from "./apollo.ts";
import { type Identify, identifyViewers } from "./authorization.ts";
import { answerChanges, type ChangesRoute } from "./changes.ts";
import { answerConflicts, type ConflictsRoute } from "./conflicts.ts";
import { answerDocuments } from "./documents.ts";
import { answerGraphiQL } from "./graphiql/routes.ts";
import { answerGraphQL, createGraphQLAnswer } from "./graphql.ts";
import { answerHealth } from "./health.ts";
import { KnownQueries } from "./known-queries.ts";
import { httpLimits } from "./limits.ts";
import { listenError } from "./listen-error.ts";
import { RepeatedRequests, type RepeatedRequestsOptions } from "./repeated-requests.ts";
import { createHttpServer } from "./server.ts";
import type { StatusReport } from "./status/report.ts";
import { answerStatusPage } from "./status/routes.ts";
import { stopGracefully } from "./stop.ts";
import { answerUploads, type Importer } from "./uploads.ts";

/** A schema that is served at an address of its own. */
export interface GraphQLEndpoint<Context extends object> {
  readonly schema: GraphQLSchema;
  /** Run after the limits; see `createApollo`. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** Answers a query that Apollo has let through before. */
  readonly answerQuery?: AnswerQuery<Context>;
  readonly contextOf: (signal: Signal, viewer: Viewer) => Context;
}

export interface HttpAppOptions<Context extends object> extends GraphQLEndpoint<Context> {
  /** Served at `/subgraph` to gateways, under the same limits. */
  readonly subgraph?: GraphQLEndpoint<Context>;
  /** Served at `/conflicts.csv`. */
  readonly readConflicts?: ConflictsRoute["read"];
  readonly identify: Identify;
  readonly importer: Importer;
  readonly readChanges: ChangesRoute["read"];
  /** Resolves while the database answers. */
  readonly checkDatabase: (signal: Signal) => Promise<unknown>;
  /** Answers to requests that come again; nothing is kept where it is not given. */
  readonly repeated?: RepeatedRequestsOptions;
  /** A folder with documents that get an address of their own. */
  readonly documentsDir?: string | undefined;
  /** How fresh the sources are, for `/status`. */
  readonly readStatus: () => Promise<StatusReport>;
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

const GRAPHQL = "/graphql";
const nothing: RepeatedRequestsOptions = { bytes: 0, current: () => undefined };

/** The API over HTTP: `/graphql`, GraphiQL, `/status` and health. */
export async function createHttpApp<Context extends object>(
  options: HttpAppOptions<Context>,
): Promise<HttpApp> {
  const deadlineMs = options.deadlineMs ?? httpLimits.deadlineMs;
  const repeated = new RepeatedRequests(options.repeated ?? nothing);
  const isStopping = (): boolean => stopping.isStopping();
  const fastify = createHttpServer(options.log, answerAhead({ repeated, url: GRAPHQL, isStopping }));
  const stopping = stopGracefully(fastify, { graceMs: options.graceMs ?? httpLimits.graceMs, deadlineMs });
  const viewerOf = identifyViewers(fastify, { identify: options.identify, deadlineMs });
  const answering = async (endpoint: GraphQLEndpoint<Context>, kept: RepeatedRequests) => {
    const { schema, plugins = [], contextOf, answerQuery = () => undefined } = endpoint;
    const check = createOperationCheck(schema);
    const known = new KnownQueries({ check, answer: answerQuery });
    const apollo = createApollo({ schema, check, plugins: [...plugins, known.plugin()], log: options.log });
    await apollo.start();
    fastify.addHook("onClose", () => apollo.stop());
    return createGraphQLAnswer({ apollo, known, deadlineMs, contextOf, viewerOf, repeated: kept });
  };
  const answer = await answering(options, repeated);
  answerGraphQL(fastify, GRAPHQL, answer);
  await answerDocuments(fastify, { folder: options.documentsDir, answer });
  if (options.subgraph) {
    const unrepeated = new RepeatedRequests(nothing);
    answerGraphQL(fastify, "/subgraph", await answering(options.subgraph, unrepeated));
  }
  if (options.readConflicts) answerConflicts(fastify, { read: options.readConflicts, deadlineMs });
  answerUploads(fastify, options.importer, viewerOf);
  answerChanges(fastify, { read: options.readChanges, deadlineMs });
  answerHealth(fastify, { check: options.checkDatabase, isStopping: stopping.isStopping });
  answerStatusPage(fastify, options.readStatus);
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
