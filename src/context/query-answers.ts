import type { DocumentNode, GraphQLFormattedError, OperationDefinitionNode } from "graphql";

/** An operation that was parsed, validated and let through; only its variables are still to be looked at. */
export interface LetThrough {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
}

/** One request for an operation, with the variables as they came. */
export interface Asking<Context> {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/** An answer as a client is told it. */
export interface ToldAnswer {
  /** The data as JSON text. */
  readonly json: string;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  /** Where the answer is of the newest revision. */
  readonly etag?: string | undefined;
  /** Of HTTP, where it is not the usual one. */
  readonly status?: number | undefined;
}

/**
 * Answers a query that was let through, whoever read it. Never rejects; undefined where it is no query, or where variables
 * do not fit it.
 */
export type AnswerQuery<Context> = (
  query: LetThrough,
  asking: Asking<Context>,
) => Promise<ToldAnswer> | undefined;
