import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

import { HttpError, type HttpReason } from "../errors.ts";
import { answerOf } from "./json-error.ts";

const reasons: Readonly<Record<string, HttpReason>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "REQUEST_LATE",
  HPE_HEADER_OVERFLOW: "HEADERS_TOO_MANY",
};

/** Answers what Node's parser refused, so before there is a request, and closes the connection. */
export function refuseConnection(refused: Error & { code?: string }, socket: Socket): void {
  if (refused.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const error = new HttpError(reasons[refused.code ?? ""] ?? "REQUEST_MALFORMED");
  const body = JSON.stringify(answerOf(error));
  socket.end(
    [
      `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`,
      "Content-Type: application/json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
