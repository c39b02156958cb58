import {
  Kind,
  typeFromAST,
  visit,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

import { slotted, type Variables } from "./slot.ts";

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const sizing = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/**
 * The variables as a statement's shape: what only fills a place is a slot, what changes the text stays. Page sizes
 * stay too, because the database plans a statement with a known limit far better.
 */
export function shapedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): Variables {
  const sizes = sizingVariables(operation, fragments);
  const shaped: Record<string, unknown> = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    if (Object.hasOwn(variables, name)) {
      const type = typeFromAST(schema, definition.type) as GraphQLInputType;
      shaped[name] = sizes.has(name) ? variables[name] : slotted(variables[name], type, [name]);
    }
  }
  return shaped;
}

function sizingVariables(operation: OperationDefinitionNode, fragments: Fragments): ReadonlySet<string> {
  const known = sizing.get(operation);
  if (known) {
    return known;
  }
  const names = new Set<string>();
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Argument({ name, value }) {
        if ((name.value === "first" || name.value === "last") && value.kind === Kind.VARIABLE) {
          names.add(value.name.value);
        }
      },
    });
  }
  sizing.set(operation, names);
  return names;
}
