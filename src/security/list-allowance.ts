import {
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

import { limits } from "./limits.ts";

/** How many values a list in an argument of this field has at most; few root fields allow more than the common limit. */
export function mostListed({ extensions }: GraphQLField<unknown, unknown>): number {
  return typeof extensions["listValues"] === "number" ? extensions["listValues"] : limits.listValues;
}

/**
 * How long a list in a variable may be: as long as the root field allows whose argument it is. A variable that is used
 * elsewhere is held to the common limit there.
 */
export function listAllowance(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): (variable: string) => number {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  const allowed = new Map<string, number>();
  for (const node of operation.selectionSet.selections) {
    for (const variable of variablesOf(node)) {
      const field = node.kind === Kind.FIELD ? fields[node.name.value] : undefined;
      if (field) allowed.set(variable, Math.max(mostListed(field), allowed.get(variable) ?? 0));
    }
  }
  return (variable) => allowed.get(variable) ?? limits.listValues;
}

function variablesOf(node: SelectionNode): readonly string[] {
  const args = node.kind === Kind.FIELD ? (node.arguments ?? []) : [];
  return args.flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value.name.value] : []));
}
