import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from "@apollo/server";
import {
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from "graphql";

import type { Moment } from "../context/context.ts";
import type { Answer, KeptAnswer, KeptAnswers } from "../context/kept-answers.ts";
import { createNumbering } from "../context/numbering.ts";
import { RawAnswer } from "../context/raw-answer.ts";
import type { Viewer } from "../context/viewer.ts";
import type { RunStatement } from "./answers.ts";
import { fragmentsOf } from "./fragments.ts";
import { operationAnswer } from "./operation-answer.ts";
import { coercedVariables, type Operation, type Planner } from "./planner.ts";
import type { Variables } from "./slot.ts";

interface AskingContext {
  readonly signal: AbortSignal;
  readonly moment: Moment;
  readonly viewer: Viewer;
}

/** What a client is told about an error, and the HTTP status that goes with it. */
export interface Failure {
  readonly status: number;
  readonly error: GraphQLFormattedError;
}

interface ExecutedRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: AskingContext;
  readonly signal: AbortSignal;
}

interface Executed {
  readonly result: ExecutionResult;
  /** Of the revision that all statements saw; undefined where there was none, or where something else decides too. */
  readonly mark: string | undefined;
}

export type Execute = (request: ExecutedRequest) => Promise<Executed>;

export interface PlannedAnswersOptions {
  readonly planner: Planner;
  readonly run: RunStatement;
  readonly kept: KeptAnswers;
  /** Answers by graphql-js what is not planned as a whole. */
  readonly execute: Execute;
  readonly failure: (error: unknown) => Failure;
}

/** An answer with what a client is told of its errors. */
interface ToldAnswer extends Answer {
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A query on its way to its answer. */
interface Asked extends Operation {
  readonly request: Omit<ExecutedRequest, "signal">;
}

/**
 * Answers queries: from memory where the answer is of the newest revision, else with the database's own text where every
 * root field is planned, else by graphql-js.
 */
export function plannedAnswers<Context extends AskingContext>(
  options: PlannedAnswersOptions,
): ApolloServerPlugin<Context> {
  const numbers = createNumbering();
  const keyOf = ({ operation, variables }: Asked, context: Context): string =>
    `${numbers.of(operation)} ${scopesOf(context)} ${JSON.stringify(variables)}`;
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, operation, request, contextValue }) {
          const variables = coercedVariables(options.planner.catalogue, operation, request.variables ?? {});
          if (!variables || operation.operation !== OperationTypeNode.QUERY) {
            return null;
          }
          return askedIn({ document, operation, request, contextValue }, variables)
            .then((asked) => answered(options, asked, keyOf(asked, contextValue), contextValue.signal))
            .then(responseOf, (error: unknown) => failed(options.failure(error)));
        },
      }),
  };
}

interface Request {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly request: { readonly operationName?: string; readonly variables?: Variables };
  readonly contextValue: AskingContext;
}

async function askedIn(
  { document, operation, request, contextValue: context }: Request,
  variables: Variables,
): Promise<Asked> {
  const { operationName, variables: raw = {} } = request;
  const asOf = await context.moment.revisionOf(operation, variables);
  const fragments = fragmentsOf(document);
  return {
    operation,
    fragments,
    variables,
    asOf,
    request: { document, operationName, variables: raw, context },
  };
}

const scopesOf = ({ viewer }: AskingContext): string => [...viewer.scopes].toSorted().join(",");

/** An answer that something beside the revision decides is neither kept nor shared with those who ask later. */
function answered(
  options: PlannedAnswersOptions,
  asked: Asked,
  key: string,
  signal: AbortSignal,
): Promise<ToldAnswer | KeptAnswer> {
  const { planner, run, kept } = options;
  const planned = planner.operation(asked);
  const work = (ending: AbortSignal): Promise<ToldAnswer> =>
    planned ? operationAnswer(planned, asked, run, ending) : executed(options, asked, ending);
  const ofRevision = planned ? (planned.statement?.ofRevision ?? false) : planner.isOfRevision(asked);
  return ofRevision ? kept.answer(key, signal, work) : work(signal);
}

async function executed(
  { execute, failure }: PlannedAnswersOptions,
  { request }: Asked,
  signal: AbortSignal,
): Promise<ToldAnswer> {
  const { result, mark } = await execute({ ...request, signal });
  const json = JSON.stringify(result.data ?? null);
  if (!result.errors) {
    return { json, mark };
  }
  return { json, errors: result.errors.map((error) => failure(error).error) };
}

function failed({ status, error }: Failure): GraphQLResponse {
  return response({ data: null, errors: [error] }, status);
}

function responseOf(answer: ToldAnswer | KeptAnswer): GraphQLResponse {
  const data = answer.json === "null" ? null : (new RawAnswer(answer.json) as never);
  const errors = "errors" in answer ? answer.errors : undefined;
  const { http, body } = response({ data, ...(errors && { errors }) });
  if ("etag" in answer) {
    http.headers.set("etag", answer.etag);
  }
  return { http, body };
}

type SingleResult = Extract<GraphQLResponse["body"], { kind: "single" }>["singleResult"];

function response(singleResult: SingleResult, status?: number): GraphQLResponse {
  return { http: { status, headers: new HeaderMap() }, body: { kind: "single", singleResult } };
}
