import type { QogamError } from "../errors.ts";

/** An error outside GraphQL, in the shape of an error inside it. */
export interface ErrorAnswer {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: Readonly<Record<string, string>> },
  ];
}

export function answerOf({ message, code, reason }: QogamError): ErrorAnswer {
  return { errors: [{ message, extensions: { code, reason } }] };
}

export function maskedAnswer(errorId: string): ErrorAnswer {
  return {
    errors: [{ message: "Internal server error", extensions: { code: "INTERNAL_SERVER_ERROR", errorId } }],
  };
}
