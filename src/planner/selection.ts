import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import type { Variables } from "./slot.ts";

export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/** Fields by response key, in the order of the answer; a key that is asked twice has two nodes. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

/** What the selection sets ask of a concrete type, with fragments and `@include`/`@skip` applied. */
export function selectionOf(
  context: SelectionContext,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Selection {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const set of sets) {
    for (const node of set?.selections ?? []) {
      collect(context, type, node, { fields, visited });
    }
  }
  return fields;
}

interface Collection {
  readonly fields: Map<string, FieldNode[]>;
  readonly visited: Set<string>;
}

function collect(
  context: SelectionContext,
  type: GraphQLObjectType,
  node: SelectionNode,
  into: Collection,
): void {
  if (!isIncluded(context, node)) {
    return;
  }
  if (node.kind === Kind.FIELD) {
    addField(into.fields, node);
    return;
  }
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? spread(context, node.name.value, into.visited) : node;
  if (fragment && applies(context, type, fragment.typeCondition?.name.value)) {
    for (const child of fragment.selectionSet.selections) {
      collect(context, type, child, into);
    }
  }
}

function addField(fields: Map<string, FieldNode[]>, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const nodes = fields.get(key);
  if (nodes) {
    nodes.push(node);
  } else {
    fields.set(key, [node]);
  }
}

function spread(
  context: SelectionContext,
  name: string,
  visited: Set<string>,
): FragmentDefinitionNode | undefined {
  if (visited.has(name)) {
    return undefined;
  }
  visited.add(name);
  return context.fragments[name];
}

function isIncluded(context: SelectionContext, node: SelectionNode): boolean {
  if (!node.directives?.length) {
    return true;
  }
  const skip = getDirectiveValues(GraphQLSkipDirective, node, context.variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, context.variables);
  return skip?.["if"] !== true && include?.["if"] !== false;
}

function applies(context: SelectionContext, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) {
    return true;
  }
  const abstract = context.schema.getType(condition);
  return isAbstractType(abstract) && context.schema.isSubType(abstract, type);
}
