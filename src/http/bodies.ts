import type { FastifyInstance, FastifyRequest } from "fastify";

import { HttpError } from "../errors.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The route takes bodies of whatever type and encoding, and reads them itself. */
    readonly anyBody?: boolean;
  }
}

/** What an HTML form can send from a foreign page: read under the same cap, so that GraphQL can refuse it as such. */
const FORM_TYPES = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];
const CHARSET = /;\s*charset=\s*"?([^";\s]+)/i;
const UTF8 = /^utf-?8$/i;

/** Bodies are JSON in UTF-8, uncompressed. */
export function readBodies(fastify: FastifyInstance): void {
  fastify.addHook("onRequest", (request, _reply, done) => {
    const { headers } = request;
    if ((headers["content-encoding"] ?? "identity") !== "identity") throw new HttpError("BODY_COMPRESSED");
    const charset = CHARSET.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
    if (!UTF8.test(charset) && !takesAnyBody(request)) throw new HttpError("BODY_CHARSET");
    done();
  });
  fastify.addContentTypeParser(FORM_TYPES, { parseAs: "string" }, async () => null);
}

const takesAnyBody = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.anyBody === true;
