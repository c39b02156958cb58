import type { FastifyReply } from "fastify";

import type { Deadline } from "../context/deadline.ts";

/** Tells the deadline as soon as the client leaves before its answer is written. */
export function watchClient({ raw }: FastifyReply, deadline: Deadline): void {
  raw.once("close", () => {
    if (!raw.writableFinished) deadline.clientGone();
  });
}
