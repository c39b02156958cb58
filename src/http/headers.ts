import type { FastifyInstance } from "fastify";

import { HttpError } from "../errors.ts";
import { httpLimits } from "./limits.ts";

const HOST = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?$/;

/** What every request must have and every answer says. */
export function guardHeaders(fastify: FastifyInstance): void {
  fastify.addHook("onRequest", ({ raw }, reply, done) => {
    void reply
      .header("x-content-type-options", "nosniff")
      .header("referrer-policy", "no-referrer")
      .header("cross-origin-resource-policy", "same-origin");
    if (raw.rawHeaders.length > 2 * httpLimits.headers) throw new HttpError("HEADERS_TOO_MANY");
    if (!HOST.test(raw.headers.host ?? "")) throw new HttpError("HOST_INVALID");
    done();
  });
}
