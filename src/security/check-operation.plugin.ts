import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from "graphql";

import { BoundedMap } from "../context/bounded-map.ts";
import { createNumbering, type Numbering } from "../context/numbering.ts";
import { LimitError } from "../errors.ts";
import { priceOperation } from "./cost.ts";
import { coerceVariables } from "./variables.ts";

type Resolved = GraphQLRequestContextDidResolveOperation<object>;

/** Operations with variables that are remembered to be allowed, and how long their variables may be as JSON. */
const MOST_REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 1_000;

/** Refuses what only the variables show: values that do not fit, pages that are too large, operations that cost too much. */
export function checkOperation<Context extends object>(): ApolloServerPlugin<Context> {
  const allowed: Allowed = { numbers: createNumbering(), passed: new BoundedMap(MOST_REMEMBERED) };
  return {
    async requestDidStart() {
      return {
        didResolveOperation: async (context) => {
          const { operation } = context;
          if (operation) refuseAsGraphQL(() => checkOnce(allowed, operation, context));
        },
      };
    },
  };
}

interface Allowed {
  readonly numbers: Numbering;
  readonly passed: BoundedMap<string, true>;
}

/** What an operation costs depends on nothing but itself and its variables, and both come again and again. */
function checkOnce(
  { numbers, passed }: Allowed,
  operation: OperationDefinitionNode,
  context: Resolved,
): void {
  const key = `${numbers.of(operation)} ${JSON.stringify(context.request.variables ?? {})}`;
  if (passed.get(key)) return;
  check(operation, context);
  if (key.length <= LONGEST_REMEMBERED) passed.set(key, true);
}

function check(operation: OperationDefinitionNode, { schema, document, request }: Resolved): void {
  if (!schema.getRootType(operation.operation)) {
    throw new LimitError("OPERATION_UNSUPPORTED", `a ${operation.operation} came`);
  }
  const variables = coerceVariables(schema, operation, request.variables ?? {});
  priceOperation({ schema, operation, fragments: fragmentsOf(document), variables });
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
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
