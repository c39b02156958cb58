import type { Server } from "node:http";

import { httpLimits } from "./limits.ts";

/** How many files arrive now. */
const arriving = new WeakMap<Server, number>();

/**
 * While somebody with a key sends a file, requests may take longer to arrive. Node knows one limit per server, so others
 * get the same patience meanwhile; their headers do not.
 */
export async function patiently<Outcome>(server: Server, work: () => Promise<Outcome>): Promise<Outcome> {
  count(server, 1);
  try {
    return await work();
  } finally {
    count(server, -1);
  }
}

function count(server: Server, change: 1 | -1): void {
  const now = (arriving.get(server) ?? 0) + change;
  arriving.set(server, now);
  server.requestTimeout = now > 0 ? httpLimits.uploadTimeoutMs : httpLimits.requestTimeoutMs;
}
