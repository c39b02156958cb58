import type { FastifyInstance, FastifyRequest } from "fastify";

import { Deadline } from "../context/deadline.ts";
import type { Signal } from "../context/signal.ts";
import { anybody, type Viewer } from "../context/viewer.ts";
import { AccessError } from "../errors.ts";

/** Who holds a key; rejects with an AccessError where nobody does. */
export type Identify = (key: string, signal: Signal) => Promise<Viewer>;

export type ViewerOf = (request: FastifyRequest) => Viewer;

const BEARER = /^Bearer +(\S+)$/i;
const KEY_IN_ADDRESS = /qogam_[0-9A-Za-z]{20}|[?&](access_token|api_?key|authorization)=/i;

/**
 * Identifies whoever sends a key before the body is read, and refuses the whole request where nobody is behind it. A key
 * in an address is refused even if it is good, because addresses end up in logs.
 */
export function identifyViewers(
  fastify: FastifyInstance,
  { identify, deadlineMs }: { readonly identify: Identify; readonly deadlineMs: number },
): ViewerOf {
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const holderOf = (key: string): Promise<Viewer> => {
    const deadline = new Deadline(deadlineMs);
    return identify(key, deadline.signal).finally(() => deadline.end());
  };
  fastify.addHook("onRequest", (request, _reply, done) => {
    if (KEY_IN_ADDRESS.test(request.url)) throw new AccessError("KEY_IN_ADDRESS");
    const { authorization } = request.headers;
    if (authorization === undefined) {
      done();
      return;
    }
    const [, key] = BEARER.exec(authorization) ?? [];
    if (key === undefined) throw new AccessError("KEY_REFUSED", "something else came");
    holderOf(key)
      .then((viewer) => viewers.set(request, viewer))
      .then(() => done(), done);
  });
  return (request) => viewers.get(request) ?? anybody;
}
