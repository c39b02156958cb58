import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";

import { createNumbering } from "../context/numbering.ts";
import { LimitError } from "../errors.ts";
import { priceOperation } from "./cost.ts";
import { coerceVariables, type Values } from "./variables.ts";

/** An operation that was parsed and validated, with the variables of one request as they came. */
export interface CheckedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Values;
}

/**
 * Refuses what only the variables show: values that do not fit, pages that are too large, operations that cost too much.
 * @throws QogamError where the operation may not be answered with these variables.
 */
export type CheckOperation = (checked: CheckedOperation) => void;

/** Operations with variables that are remembered to be allowed, and how long their variables may be as JSON. */
const MOST_REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 1_000;

/** What an operation costs depends on nothing but itself and its variables, and both come again and again. */
export function createOperationCheck(schema: GraphQLSchema): CheckOperation {
  const numbers = createNumbering();
  const allowed = new LRUCache<string, true>({ max: MOST_REMEMBERED });
  return (checked) => {
    const key = `${numbers.of(checked.operation)} ${JSON.stringify(checked.variables)}`;
    if (allowed.get(key)) return;
    check(schema, checked);
    if (key.length <= LONGEST_REMEMBERED) allowed.set(key, true);
  };
}

function check(schema: GraphQLSchema, { document, operation, variables: raw }: CheckedOperation): void {
  if (!schema.getRootType(operation.operation)) {
    throw new LimitError("OPERATION_UNSUPPORTED", `a ${operation.operation} came`);
  }
  const variables = coerceVariables(schema, operation, raw);
  priceOperation({ schema, operation, fragments: fragmentsOf(document), variables });
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
