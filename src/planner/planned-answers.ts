import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";

import { RawAnswer } from "../context/raw-answer.ts";
import { finishedText, statementOf, type RunStatement } from "./answers.ts";
import { fragmentsOf } from "./fragments.ts";
import { coercedVariables, type Operation, type PlannedRoot, type Planner } from "./planner.ts";
import type { Variables } from "./slot.ts";

interface SignalContext {
  readonly signal: AbortSignal;
}

/** What a client is told about an error, and the HTTP status that goes with it. */
export interface Failure {
  readonly status: number;
  readonly error: GraphQLFormattedError;
}

export interface PlannedAnswersOptions {
  readonly planner: Planner;
  readonly run: RunStatement;
  readonly failure: (error: unknown) => Failure;
}

/** Answers an operation whose every root field is planned straight with the database's text, past graphql-js. */
export function plannedAnswers<Context extends SignalContext>(
  options: PlannedAnswersOptions,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, operation, request, contextValue }) {
          const { catalogue } = options.planner;
          const variables = coercedVariables(catalogue, operation, request.variables ?? {});
          if (!variables) {
            return null;
          }
          const asked = { operation, fragments: fragmentsOf(document), variables };
          return answered(options, asked, contextValue.signal).catch((error: unknown) =>
            failed(options.failure(error)),
          );
        },
      }),
  };
}

/** The whole answer, or null where graphql-js must give it. */
async function answered(
  { planner, run }: PlannedAnswersOptions,
  request: Operation,
  signal: AbortSignal,
): Promise<GraphQLResponse | null> {
  const roots = planner.operation(request);
  if (!roots) {
    return null;
  }
  const members = await Promise.all(roots.map((root) => memberText(root, request.variables, run, signal)));
  return responseOf(200, { data: new RawAnswer(`{${members.join(",")}}`) as never });
}

async function memberText(
  [key, answer]: PlannedRoot,
  variables: Variables,
  run: RunStatement,
  signal: AbortSignal,
): Promise<string> {
  if (typeof answer === "string") {
    return `"${key}":${answer}`;
  }
  const rows = await run(statementOf(answer, variables), signal);
  return `"${key}":${finishedText(answer, rows[0]?.[0] ?? null, variables)}`;
}

function failed({ status, error }: Failure): GraphQLResponse {
  return responseOf(status, { data: null, errors: [error] });
}

type SingleResult = Extract<GraphQLResponse["body"], { kind: "single" }>["singleResult"];

function responseOf(status: number, singleResult: SingleResult): GraphQLResponse {
  return { http: { status, headers: new HeaderMap() }, body: { kind: "single", singleResult } };
}
