import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { IncomingMessage } from "node:http";

import { type Log, logFault } from "../context/log.ts";
import { ClientGoneError, HttpError, type HttpReason, QogamError, retryAfterS } from "../errors.ts";
import { answerOf, maskedAnswer } from "./json-error.ts";

const reasons: Readonly<Record<string, HttpReason>> = {
  FST_ERR_BAD_URL: "ADDRESS_MALFORMED",
  FST_ERR_CTP_BODY_TOO_LARGE: "BODY_TOO_LARGE",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "BODY_TYPE",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "BODY_NOT_JSON",
  FST_ERR_CTP_INVALID_JSON_BODY: "BODY_NOT_JSON",
  FST_ERR_CTP_EMPTY_JSON_BODY: "BODY_NOT_JSON",
};

/** Answers in JSON whatever fails outside GraphQL, and closes connections whose body was not read to its end. */
export function createErrorHandler(log: Log) {
  return (error: unknown, { raw }: FastifyRequest, reply: FastifyReply): void => {
    const known = brokeOff(raw, error) ? new ClientGoneError() : ownError(error);
    if (known?.code === "PAYLOAD_TOO_LARGE") void reply.header("connection", "close");
    const later = known && retryAfterS[known.code];
    if (later !== undefined) void reply.header("retry-after", String(later));
    if (known?.code === "UNAUTHENTICATED") void reply.header("www-authenticate", "Bearer");
    void reply
      .code(known?.status ?? 500)
      .header("cache-control", "no-store")
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(known ? answerOf(known) : maskedAnswer(logFault(log, error))));
  };
}

/** A client that leaves in the middle of its body is nobody's fault here. */
function brokeOff({ complete }: IncomingMessage, error: unknown): boolean {
  return !complete && (error as NodeJS.ErrnoException | null)?.code === "ECONNRESET";
}

function ownError(error: unknown): QogamError | undefined {
  if (error instanceof QogamError) return error;
  const reason = reasons[(error as Partial<FastifyError> | null)?.code ?? ""];
  return reason && new HttpError(reason);
}
