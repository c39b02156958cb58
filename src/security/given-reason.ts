import { GraphQLError } from "graphql";

import { type ErrorReason, isErrorReason, QogamError } from "../errors.ts";

/** Everything that an error was made from, the error itself first. */
export function* origins(error: unknown): Iterable<unknown> {
  yield error;
  if (error instanceof GraphQLError && error.originalError) yield* origins(error.originalError);
}

/** The reason that whoever refused a value gave for it, if it is one of ours. */
export function givenReason(error: unknown): ErrorReason | undefined {
  for (const origin of origins(error)) {
    if (origin instanceof QogamError) return origin.reason;
    const reason = origin instanceof GraphQLError ? origin.extensions["reason"] : undefined;
    if (isErrorReason(reason)) return reason;
  }
  return undefined;
}
