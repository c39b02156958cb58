import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import type { OperationDefinitionNode } from "graphql";

import type { AnswerQuery, ToldAnswer } from "../context/query-answers.ts";
import { RawAnswer } from "../context/raw-answer.ts";

/** Answers what Apollo lets through, in place of graphql-js. */
export function plannedAnswers<Context extends object>(
  answer: AnswerQuery<Context>,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, operation, request, contextValue: context }) {
          const { operationName, variables = {} } = request;
          if (!isResolved(operation)) return null;
          const told = await answer({ document, operation, operationName }, { variables, context });
          return told ? responseOf(told) : null;
        },
      }),
  };
}

/** Apollo comes here also where a name picks no operation, and says so itself afterwards. */
const isResolved = (operation: OperationDefinitionNode | undefined): operation is OperationDefinitionNode =>
  operation !== undefined;

function responseOf({ json, errors, etag, status }: ToldAnswer): GraphQLResponse {
  const headers = new HeaderMap(etag === undefined ? [] : [["etag", etag]]);
  const data = json === "null" ? null : (new RawAnswer(json) as never);
  return {
    http: { status, headers },
    body: { kind: "single", singleResult: { data, ...(errors && { errors }) } },
  };
}
