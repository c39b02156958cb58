import type { FastifyInstance, FastifyReply } from "fastify";

import type { StatusReport } from "./report.ts";
import { statusPage } from "./status-page.ts";

/** Whoever asks again sooner gets the same report, so that a crowd costs the database no more than one reader. */
const KEPT_MS = 5_000;

/** `/status`: how fresh the sources are, as a page for people and as JSON for machines. */
export function answerStatusPage(fastify: FastifyInstance, readReport: () => Promise<StatusReport>): void {
  const report = kept(readReport);
  fastify.get("/status", async ({ headers }, reply) =>
    wantsJson(headers.accept) ? sendJson(reply, await report()) : sendPage(reply, await report()),
  );
  fastify.get("/status.json", async (_request, reply) => sendJson(reply, await report()));
}

function wantsJson(accept = ""): boolean {
  return accept.includes("application/json") && !accept.includes("text/html");
}

function sendJson(reply: FastifyReply, report: StatusReport): FastifyReply {
  return reply
    .headers({ vary: "accept", "cache-control": "no-cache" })
    .type("application/json; charset=utf-8")
    .send(JSON.stringify(report));
}

function sendPage(reply: FastifyReply, report: StatusReport): FastifyReply {
  return reply
    .headers({
      vary: "accept",
      "cache-control": "no-cache",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    })
    .type("text/html; charset=utf-8")
    .send(statusPage(report));
}

function kept(read: () => Promise<StatusReport>): () => Promise<StatusReport> {
  let last: { readonly at: number; readonly report: Promise<StatusReport> } | undefined;
  return () => {
    if (last === undefined || performance.now() - last.at > KEPT_MS) {
      const report = read();
      const fresh = { at: performance.now(), report };
      last = fresh;
      report.catch(() => {
        if (last === fresh) last = undefined;
      });
    }
    return last.report;
  };
}
