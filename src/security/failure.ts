import { GraphQLError, type GraphQLFormattedError } from "graphql";

import { errorCodes, isErrorCode } from "../errors.ts";
import type { ErrorMask } from "./mask-errors.ts";

/** What a client is told about an error that answers a whole operation, and the HTTP status that goes with it. */
export interface Failure {
  readonly status: number;
  readonly error: GraphQLFormattedError;
}

/** A fault of ours answers 200, as it does where graphql-js meets it in a field. */
export function createFailure(mask: ErrorMask): (error: unknown) => Failure {
  return (thrown) => {
    const formatted = thrown instanceof GraphQLError ? thrown.toJSON() : { message: "" };
    const error = mask(formatted, thrown);
    const code = error.extensions?.["code"];
    const status = isErrorCode(code) && code !== "INTERNAL_SERVER_ERROR" ? errorCodes[code].status : 200;
    return { status, error };
  };
}
