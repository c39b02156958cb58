import type { FastifyInstance } from "fastify";
import type { IncomingMessage } from "node:http";

import { HttpError } from "../errors.ts";
import { httpLimits } from "./limits.ts";

const HOST = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?$/;

/** What every answer says. */
export const everyAnswer = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** What every request must have and every answer says. */
export function guardHeaders(fastify: FastifyInstance): void {
  fastify.addHook("onRequest", ({ raw }, reply, done) => {
    void reply.headers(everyAnswer);
    if (hasTooMany(raw)) throw new HttpError("HEADERS_TOO_MANY");
    if (!hasHost(raw)) throw new HttpError("HOST_INVALID");
    done();
  });
}

export const isWellFormed = (request: IncomingMessage): boolean => !hasTooMany(request) && hasHost(request);

const hasTooMany = ({ rawHeaders }: IncomingMessage): boolean => rawHeaders.length > 2 * httpLimits.headers;
const hasHost = ({ headers }: IncomingMessage): boolean => HOST.test(headers.host ?? "");
