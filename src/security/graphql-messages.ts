import type { GraphQLError } from "graphql";

import type { ErrorReason } from "../errors.ts";

/** What a request breaks, for what GraphQL says only in words, and what came. */
export interface Finding {
  readonly reason: ErrorReason;
  readonly came?: string;
}

/** Every sentence in which graphql-js repeats a value; the group is the name of the type that it should have had. */
const REFUSED_VALUE = [
  /^Expected value of type "([^"]+)"/,
  /^Enum "(\w+)" cannot represent /,
  /^(\w+) cannot represent /,
  /^Value .* does not exist in "(\w+)" enum/s,
  /^Variable "\$\w+" (?:got|has) invalid value/,
  /^Argument "\w+" has invalid value/,
];
const TOO_MANY_SELECTIONS = "MAX_RECURSIVE_SELECTIONS_EXCEEDED";
const LITERAL = /\b(String|BlockString|Int|Float) "(?:[^"\\]|\\.)*"?/gs;

/** What stands behind an error of graphql-js, where it is one of our rules. */
export function findingOf({ message, extensions }: GraphQLError): Finding | undefined {
  if (extensions["validationErrorCode"] === TOO_MANY_SELECTIONS) return { reason: "SELECTION_LIMIT" };
  // The typing mistake is graphql-js's own.
  if (message.startsWith("Syntax Error: Document contains more that")) return { reason: "TOKEN_LIMIT" };
  if (message === "Validation aborted.") return { reason: "CONFLICT_LIMIT" };
  for (const pattern of REFUSED_VALUE) {
    const match = pattern.exec(message);
    if (match) return { reason: "VALUE_INVALID", came: match[1] && `one came that is no ${match[1]}` };
  }
  return undefined;
}

/** A syntax error repeats the literal that it met, which may be anything that a person typed. */
export function withoutValues(message: string): string {
  return message.replaceAll(LITERAL, "$1");
}
