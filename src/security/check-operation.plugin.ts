import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";

import type { CheckOperation } from "./check-operation.ts";

/** Checks each operation that Apollo has validated. */
export function checkOperation<Context extends object>(check: CheckOperation): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        didResolveOperation: async ({ document, operation, request: { variables = {} } }) => {
          if (operation) refuseAsGraphQL(() => check({ document, operation, variables }));
        },
      };
    },
  };
}

/** Apollo answers 500 to whatever a plugin throws that is not a GraphQL error of its own making. */
function refuseAsGraphQL(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new GraphQLError(error.message, { originalError: error });
  }
}
