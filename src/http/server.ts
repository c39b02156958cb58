import fastifyServer, { type FastifyInstance } from "fastify";
import { createServer, type RequestListener, type ServerOptions } from "node:http";

import type { Log } from "../context/log.ts";
import { readBodies } from "./bodies.ts";
import { refuseConnection } from "./broken-connection.ts";
import { createErrorHandler } from "./errors.ts";
import { guardHeaders } from "./headers.ts";
import { httpLimits } from "./limits.ts";
import { answerMethods } from "./methods.ts";

const sockets: ServerOptions = {
  headersTimeout: httpLimits.headersTimeoutMs,
  requestTimeout: httpLimits.requestTimeoutMs,
  connectionsCheckingInterval: httpLimits.connectionsCheckMs,
  keepAliveTimeout: httpLimits.keepAliveMs,
  maxHeaderSize: httpLimits.headerBytes,
};

/** An HTTP server without routes, whose every error is JSON; `ahead` sees each request before any of them. */
export function createHttpServer(
  log: Log,
  ahead: (routes: RequestListener) => RequestListener,
): FastifyInstance {
  const answerError = createErrorHandler(log);
  const fastify = fastifyServer({
    serverFactory: (routes) => createServer(sockets, ahead(routes)),
    bodyLimit: httpLimits.bodyBytes,
    // A body may carry a field named `__proto__`; it is dropped, not refused.
    onProtoPoisoning: "remove",
    onConstructorPoisoning: "remove",
    exposeHeadRoutes: false,
    forceCloseConnections: "idle",
    clientErrorHandler: refuseConnection,
    frameworkErrors: answerError,
  });
  fastify.setErrorHandler(answerError);
  guardHeaders(fastify);
  readBodies(fastify);
  answerMethods(fastify);
  return fastify;
}
