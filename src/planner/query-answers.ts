import {
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
} from "graphql";

import type { Moment } from "../context/context.ts";
import type { Answer, KeptAnswer, KeptAnswers } from "../context/kept-answers.ts";
import { createNumbering } from "../context/numbering.ts";
import type { AnswerQuery, Asking, LetThrough, ToldAnswer } from "../context/query-answers.ts";
import type { Signal } from "../context/signal.ts";
import type { Viewer } from "../context/viewer.ts";
import type { RunStatement } from "./answers.ts";
import { fragmentsOf } from "./fragments.ts";
import { operationAnswer } from "./operation-answer.ts";
import { coercedVariables, type Operation, type Planner } from "./planner.ts";
import type { Variables } from "./slot.ts";

export interface AskingContext {
  readonly signal: Signal;
  readonly moment: Moment;
  readonly viewer: Viewer;
}

/** What a client is told about an error, and the HTTP status that goes with it. */
interface Failure {
  readonly status: number;
  readonly error: GraphQLFormattedError;
}

interface ExecutedRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly context: AskingContext;
  readonly signal: Signal;
}

interface Executed {
  readonly result: ExecutionResult;
  /** Of the revision that all statements saw; undefined where there was none, or where something else decides too. */
  readonly mark: string | undefined;
}

export type Execute = (request: ExecutedRequest) => Promise<Executed>;

export interface QueryAnswersOptions {
  readonly planner: Planner;
  readonly run: RunStatement;
  readonly kept: KeptAnswers;
  /** Answers by graphql-js what is not planned as a whole. */
  readonly execute: Execute;
  readonly failure: (error: unknown) => Failure;
}

/** A query on its way to its answer. */
interface Asked extends Operation {
  readonly request: Omit<ExecutedRequest, "signal">;
}

/**
 * Answers queries: from memory where the answer is of the newest revision, else with the database's own text where every
 * root field is planned, else by graphql-js.
 */
export function createQueryAnswers(options: QueryAnswersOptions): AnswerQuery<AskingContext> {
  const numbers = createNumbering();
  const { planner, failure } = options;
  return (query, asking) => {
    const { operation } = query;
    const variables = coercedVariables(planner.catalogue, operation, asking.variables);
    if (!variables || operation.operation !== OperationTypeNode.QUERY) {
      return undefined;
    }
    const { context } = asking;
    const key = `${numbers.of(operation)} ${scopesOf(context)} ${JSON.stringify(variables)}`;
    return askedIn(query, asking, variables)
      .then((asked) => answered(options, asked, key, context.signal))
      .catch((error: unknown) => failed(failure(error)));
  };
}

async function askedIn(
  { document, operation, operationName }: LetThrough,
  { variables: raw, context }: Asking<AskingContext>,
  variables: Variables,
): Promise<Asked> {
  const asOf = await context.moment.revisionOf(operation, variables);
  const request = { document, operationName, variables: raw, context };
  return { operation, fragments: fragmentsOf(document), variables, asOf, request };
}

const scopesOf = ({ viewer }: AskingContext): string =>
  viewer.scopes.size === 0 ? "" : [...viewer.scopes].toSorted().join(",");

/** An answer that something beside the revision decides is neither kept nor shared with those who ask later. */
function answered(
  options: QueryAnswersOptions,
  asked: Asked,
  key: string,
  signal: Signal,
): Promise<ToldAnswer | KeptAnswer> {
  const { planner, run, kept } = options;
  const planned = planner.operation(asked);
  const work = (ending: Signal): Promise<ToldAnswer & Answer> =>
    planned ? operationAnswer(planned, asked, run, ending) : executed(options, asked, ending);
  const ofRevision = planned ? (planned.statement?.ofRevision ?? false) : planner.isOfRevision(asked);
  return ofRevision ? kept.answer(key, signal, work) : work(signal);
}

async function executed(
  { execute, failure }: QueryAnswersOptions,
  { request }: Asked,
  signal: Signal,
): Promise<ToldAnswer & Answer> {
  const { result, mark } = await execute({ ...request, signal });
  const json = JSON.stringify(result.data ?? null);
  if (!result.errors) {
    return { json, mark };
  }
  const failures = result.errors.map(failure);
  const errors = failures.map(({ error }) => error);
  return json === "null" ? { json, errors, status: failures[0]?.status } : { json, errors };
}

const failed = ({ status, error }: Failure): ToldAnswer => ({ json: "null", errors: [error], status });
