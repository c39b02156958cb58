import type { FastifyInstance } from "fastify";

import type { Signal } from "../context/signal.ts";

export interface Health {
  /** Resolves while the database answers. */
  readonly check: (signal: Signal) => Promise<unknown>;
  readonly isStopping: () => boolean;
}

const LONGEST_CHECK_MS = 1_000;

/** `/health/live`: the process runs. `/health/ready`: it takes requests. */
export function answerHealth(fastify: FastifyInstance, health: Health): void {
  fastify.get("/health/live", async () => ({ status: "live" }));
  fastify.get("/health/ready", async (_request, reply) => {
    const status = await readiness(health);
    return reply.code(status === "ready" ? 200 : 503).send({ status });
  });
}

async function readiness({ check, isStopping }: Health): Promise<string> {
  if (isStopping()) return "stopping";
  const signal = AbortSignal.timeout(LONGEST_CHECK_MS);
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
  return Promise.race([check(signal), late]).then(
    () => "ready",
    () => "database unavailable",
  );
}
