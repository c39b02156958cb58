import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from "@apollo/server";

import { errorCodes, isErrorCode } from "../errors.ts";
import { retryAfterOf } from "./retry-after.ts";

/** Gives an answer without data the HTTP status of its error, where Apollo has none of its own for it. */
export function answerStatus<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return { willSendResponse: async (context) => setStatus(context) };
    },
  };
}

function setStatus({ response }: GraphQLRequestContextWillSendResponse<object>): void {
  const { body, http } = response;
  if (body.kind !== "single") return;
  const { data, errors } = body.singleResult;
  const code = errors?.[0]?.extensions?.["code"];
  if (data || !isErrorCode(code) || code === "INTERNAL_SERVER_ERROR") return;
  const later = retryAfterOf(errors);
  if (later !== undefined) http.headers.set("retry-after", later);
  if (http.status === undefined || http.status === 500) http.status = errorCodes[code].status;
}
