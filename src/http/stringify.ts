import type { GraphQLFormattedError } from "graphql";

import { RawAnswer } from "../context/raw-answer.ts";

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: unknown;
}

/** The text of an answer; data that the database wrote is set into it as it is. */
export function stringifyAnswer({ data, errors, extensions }: Answer): string {
  if (!(data instanceof RawAnswer)) return JSON.stringify({ errors, data, extensions });
  const before = errors ? `"errors":${JSON.stringify(errors)},` : "";
  const after = extensions === undefined ? "" : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${before}"data":${data.json}${after}}`;
}
