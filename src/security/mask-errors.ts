import type { GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";

import { type Log, logFault, withoutPersonalNumbers } from "../context/log.ts";
import {
  type ErrorCode,
  errorCodes,
  errorReasons,
  type ErrorReason,
  isErrorCode,
  QogamError,
  sentence,
} from "../errors.ts";
import { givenReason, origins } from "./given-reason.ts";
import { type Finding, findingOf, withoutValues } from "./graphql-messages.ts";

export type ErrorMask = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** What GraphQL and Apollo say of a request, before any code of ours has run on it. */
const requestCodes: ReadonlySet<unknown> = new Set<ErrorCode>([
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "BAD_USER_INPUT",
]);

const faults: ReadonlySet<ErrorCode> = new Set(["INTERNAL_SERVER_ERROR", "SETTINGS", "START"]);

/**
 * Lets out errors of our own classes and what GraphQL says of a request, without the values that came. Everything else
 * becomes "Internal server error" with the id of its line in the log.
 */
export function createErrorMask(log: Log): ErrorMask {
  return (formatted, error) =>
    ownError(formatted, error, log) ??
    refusedValue(formatted, error) ??
    requestError(formatted, error) ?? {
      message: "Internal server error",
      ...placeOf(formatted),
      extensions: { code: "INTERNAL_SERVER_ERROR", errorId: logFault(log, rootOf(error)) },
    };
}

/** What is nobody's mistake, such as a database that does not answer, is let out and logged with its cause. */
function ownError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Log,
): GraphQLFormattedError | undefined {
  const own = [...origins(error)].find((origin) => origin instanceof QogamError);
  if (!own || faults.has(own.code)) return undefined;
  if (own.status >= 500) logFault(log, own);
  return answer(formatted, own.reason, own.message);
}

/** A scalar's refusal: its reason is let out, its words are not. */
function refusedValue(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | undefined {
  if (!isOfRequest(formatted, error)) return undefined;
  const given = givenReason(error);
  const finding: Finding | undefined = given ? { reason: given } : findingOf(error);
  return finding && answer(formatted, finding.reason, sentence(finding.reason, finding.came));
}

function requestError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | undefined {
  const code = formatted.extensions?.["code"];
  if (!requestCodes.has(code) || !isOfRequest(formatted, error)) return undefined;
  const message = withoutPersonalNumbers(withoutValues(formatted.message)).trim();
  return { message, ...placeOf(formatted), extensions: { code: httpCode(error) ?? code } };
}

function answer(
  formatted: GraphQLFormattedError,
  reason: ErrorReason,
  message: string,
): GraphQLFormattedError {
  const { code } = errorReasons[reason];
  return { message: withoutPersonalNumbers(message), ...placeOf(formatted), extensions: { code, reason } };
}

function placeOf({
  locations,
  path,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, "locations" | "path"> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

/** Whether GraphQL says it of the request: what happens while a field is answered has a path or another origin. */
function isOfRequest(formatted: GraphQLFormattedError, error: unknown): error is GraphQLError {
  return (
    formatted.path === undefined && [...origins(error)].every((origin) => origin instanceof GraphQLError)
  );
}

function rootOf(error: unknown): unknown {
  return [...origins(error)].at(-1);
}

/** Apollo says BAD_REQUEST and means a status. */
function httpCode({ extensions }: GraphQLError): ErrorCode | undefined {
  const status = (extensions["http"] as { status?: unknown } | undefined)?.status;
  if (status === undefined || status === 400) return undefined;
  return Object.keys(errorCodes)
    .filter(isErrorCode)
    .find((code) => errorCodes[code].status === status);
}
