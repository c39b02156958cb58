import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";

import type { Log } from "../context/log.ts";
import { checkOperation } from "../security/check-operation.plugin.ts";
import type { CheckOperation } from "../security/check-operation.ts";
import { limitRule } from "../security/limit-rule.ts";
import { limits } from "../security/limits.ts";
import { createErrorMask } from "../security/mask-errors.ts";
import { answerStatus } from "./answer-status.plugin.ts";
import { stringifyAnswer } from "./stringify.ts";

export interface ApolloOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  /** Refuses what only the variables of an operation show. */
  readonly check: CheckOperation;
  /** Run after the limits, in this order. */
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  readonly log: Log;
}

/** GraphQL over one schema, with every limit that Apollo has and those that it lacks; nothing of it phones home. */
export function createApollo<Context extends object>(options: ApolloOptions<Context>): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: options.schema,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [limitRule],
    validationOptions: { maxErrors: limits.validationErrors },
    executionOptions: { maxCoercionErrors: limits.coercionErrors },
    maxRecursiveSelections: limits.recursiveSelections,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    formatError: createErrorMask(options.log),
    stringifyResult: stringifyAnswer,
    logger: apolloLog(options.log),
    plugins: [
      ...silent(),
      checkOperation<Context>(options.check),
      ...options.plugins,
      answerStatus<Context>(),
    ],
  });
}

/** Cache control would visit every field of every answer; the others would reach out or serve a page of Apollo's. */
function silent(): readonly ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}

function apolloLog(log: Log) {
  const write = (level: string) => (message: unknown) => log("apollo", { level, message: String(message) });
  const drop = (): void => {};
  return { debug: drop, info: drop, warn: write("warn"), error: write("error") };
}
