import { ConnectionLostError, DatabaseError, DeadlineError, UserInputError } from "../errors.ts";
import type { Reading } from "./reading.ts";

const QUERY_CANCELED = "57014";
/** Raised by `ingest.assert_published`. */
const NEVER_PUBLISHED = "QG001";
/** Connection exceptions and operator intervention such as a shutdown, both of SQLSTATE, and what sockets tell. */
const CONNECTION_LOST = /^(08|57P|ECONNRESET|EPIPE)/;

/** A server that ends a connection before it is ready was there a moment ago. */
function brokeWhileMade(cause: unknown): boolean {
  const { code = "", message = "" } = cause as { code?: string; message?: string };
  const isLate = message === "timeout expired";
  return isLate || CONNECTION_LOST.test(code) || message.startsWith("Connection terminated");
}

export const busy = (came: string): DatabaseError => new DatabaseError("DATABASE_BUSY", came);

/** What is told where no connection could be had. */
export function connectionFailure(cause: unknown): DatabaseError {
  const isLate =
    cause instanceof Error && cause.message.startsWith("timeout exceeded when trying to connect");
  if (isLate) return busy("all its connections are taken");
  if (brokeWhileMade(cause)) return new ConnectionLostError(cause);
  return new DatabaseError("DATABASE_UNREACHABLE", "no connection could be made", { cause });
}

/** Whether the server ended a statement because it was told to, or by its own limit. */
export function isCancelled(failure: unknown): boolean {
  return (failure as { readonly code?: unknown } | null)?.code === QUERY_CANCELED;
}

/** What is told where a statement did not run to its end. */
export function statementFailure(
  cause: unknown,
  { statementTimeoutMs }: Pick<Reading, "statementTimeoutMs">,
): DatabaseError | DeadlineError | UserInputError {
  const { code } = cause as { code?: string };
  if (isCancelled(cause)) return new DeadlineError(statementTimeoutMs);
  if (code === NEVER_PUBLISHED) return new UserInputError("REVISION_UNKNOWN", "another number came");
  if (code === undefined || CONNECTION_LOST.test(code)) {
    return new ConnectionLostError(cause);
  }
  return new DatabaseError("DATABASE_FAILED", "one did not", { cause });
}
