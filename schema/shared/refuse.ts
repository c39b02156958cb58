import { GraphQLError, type ASTNode } from "graphql";

/** The rules that the API's own scalars hold their values to, by the stable reason of the refusal. */
const rules = {
  BIN_FORMAT: "A BIN is a string of 12 digits from 0 to 9",
  BIN_STRUCTURE: "A BIN begins with a year and a month, then 4, 5 or 6, then 0 to 3",
  BIN_CHECKSUM: "The last digit of a BIN agrees with the eleven before it",
  IIN_REFUSED: "A BIN names an organization; a person's number (IIN) is neither asked for nor stored here",
  KATO_FORMAT: "A KATO code is a string of 9 digits from 0 to 9",
  DATE_INVALID: "A date is a day of the calendar as YYYY-MM-DD",
  DATE_TIME_INVALID: "A moment is an ISO 8601 date and time with its offset",
  DURATION_INVALID: "A length of time is an ISO 8601 duration such as P1M",
  DECIMAL_INVALID:
    'A decimal is a string of at most 16 digits, with at most 2 more after a point, such as "1234.56"',
  URL_INVALID: "A URL is absolute and begins with https:// or http://",
} as const;

export type Refusal = keyof typeof rules;

/** The error that refuses a value. Its message is the rule alone: what came may be a person's number. */
export function refusal(reason: Refusal, node?: ASTNode): GraphQLError {
  return new GraphQLError(`${rules[reason]}.`, {
    nodes: node,
    extensions: { code: "BAD_USER_INPUT", reason },
  });
}
