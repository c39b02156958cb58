import type { FastifyInstance } from "fastify";

import { HttpError } from "../errors.ts";

/** Says 405 with `Allow` where an address exists and 404 where it does not, and answers OPTIONS for no foreign page. */
export function answerMethods(fastify: FastifyInstance): void {
  const methods = new Map<string, Set<string>>();
  fastify.addHook("onRoute", ({ url, method }) => {
    const taken = methods.get(url) ?? new Set();
    methods.set(url, taken);
    for (const each of [method].flat()) taken.add(each);
  });
  fastify.setNotFoundHandler((request, reply) => {
    const taken = methods.get(pathOf(request.url));
    if (!taken) throw new HttpError("ADDRESS_UNKNOWN");
    void reply.header("allow", [...taken].join(", "));
    throw new HttpError("METHOD_REFUSED");
  });
}

function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? url;
}
