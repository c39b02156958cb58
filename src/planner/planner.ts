import {
  getNamedType,
  getVariableValues,
  isObjectType,
  OperationTypeNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";

import { createNumbering } from "../context/numbering.ts";
import { pastCatalogue, type Catalogue } from "./catalogue.ts";
import type { CursorSigner } from "./cursor.ts";
import type { PlanMode } from "./plan-scope.ts";
import {
  planNodes,
  planRoot,
  planRoots,
  type NodesRequest,
  type Plan,
  type PlanRequest,
  type RootField,
  type RootsPlan,
} from "./plan.ts";
import { selectionOf } from "./selection.ts";
import type { Variables } from "./slot.ts";
import { shapedVariables } from "./variable-shape.ts";

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** An operation with the variables of one request, already coerced. */
export interface Operation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly variables: Variables;
  /** Given, everything is answered as it was known at this revision. */
  readonly asOf?: number | undefined;
}

/** An operation whose every root field is planned. */
export interface PlannedOperation {
  /** Where root fields need it. */
  readonly statement: RootsPlan | undefined;
  /** In the order of the answer: a text that needs no statement, or the place of a column. */
  readonly members: readonly (readonly [key: string, answer: string | number])[];
}

/** Turns operations into plans, and keeps the plans by document and by the shape of the variables. */
export interface Planner {
  readonly catalogue: Catalogue;
  /** One plan for all root fields, or undefined where a field is not answered by a statement. */
  operation(request: Operation): PlannedOperation | undefined;
  /** Whether nothing but the revision decides what an operation gives that graphql-js answers. */
  isOfRevision(request: Operation): boolean;
  /** The plan of one root field whose tree graphql-js walks. */
  root(request: Operation, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Plan;
  /** The plan of many rows of one type by key. */
  nodes(request: Operation, asked: NodesRequest): Plan;
}

/** Plans that are kept, over all documents and shapes of variables. */
const MOST_PLANS = 1_000;

export function createPlanner(catalogue: Catalogue, signer: CursorSigner): Planner {
  const plans = new LRUCache<string, { readonly plan: unknown }>({ max: MOST_PLANS });
  const numbers = createNumbering();
  const past = pastCatalogue(catalogue);

  function keep<Kept>(
    request: Operation,
    name: string,
    make: (plan: PlanRequest) => Kept,
    mode: PlanMode,
  ): Kept {
    const { operation, fragments, asOf } = request;
    const shaped = shapedVariables(catalogue.schema, operation, fragments, request.variables);
    const time = asOf === undefined ? "present" : "past";
    const key = `${numbers.of(operation)} ${time} ${mode} ${name} ${JSON.stringify(shaped)}`;
    const known = plans.get(key);
    if (known) {
      return known.plan as Kept;
    }
    const plan = make({
      catalogue: asOf === undefined ? catalogue : past,
      signer,
      mode,
      schema: catalogue.schema,
      fragments,
      variables: shaped,
    });
    plans.set(key, { plan });
    return plan;
  }

  const root: Planner["root"] = (request, field, nodes) =>
    keep(request, `root ${responseKey(nodes)}`, (plan) => planRoot(plan, field, nodes), "tree");

  return {
    catalogue,
    root,
    isOfRevision: (request) =>
      everyRoot(catalogue, request, (field, nodes) => {
        const isBound = catalogue.root(field.name) !== undefined;
        return isBound ? root(request, field, nodes).ofRevision : field.extensions["ofRevision"] === true;
      }),
    operation: (request) => keep(request, "", (plan) => planOperation(plan, request.operation), "text"),
    nodes: (request, asked) =>
      keep(
        request,
        `nodes ${responseKey(asked.nodes)} ${asked.type.name} ${asked.by ?? ""}`,
        (plan) => planNodes(plan, asked),
        "tree",
      ),
  };
}

const responseKey = (nodes: readonly FieldNode[]): string =>
  nodes[0]?.alias?.value ?? nodes[0]?.name.value ?? "";

/** Whether all fields of Query that an operation asks are so; what the schema says of itself is. */
function everyRoot(
  { schema }: Catalogue,
  { operation, fragments, variables }: Operation,
  isSo: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => boolean,
): boolean {
  const query = schema.getQueryType() as GraphQLObjectType;
  const selection = selectionOf({ schema, fragments, variables }, query, [operation.selectionSet]);
  return [...selection.values()].every((nodes) => {
    const name = nodes[0]?.name.value ?? "";
    const field = query.getFields()[name];
    return field ? isSo(field, nodes) : name.startsWith("__");
  });
}

function planOperation(
  request: PlanRequest,
  operation: OperationDefinitionNode,
): PlannedOperation | undefined {
  const query = request.schema.getQueryType();
  if (!query || operation.operation !== OperationTypeNode.QUERY) {
    return undefined;
  }
  const roots: RootField[] = [];
  const members: (readonly [string, string | number])[] = [];
  for (const [key, nodes] of selectionOf(request, query, [operation.selectionSet])) {
    const name = nodes[0]?.name.value as string;
    const field = query.getFields()[name];
    if (field && request.catalogue.root(name)) {
      members.push([key, roots.length]);
      roots.push({ key, field, nodes });
    } else if (name === "__typename") {
      members.push([key, JSON.stringify(query.name)]);
    } else {
      return undefined;
    }
  }
  return { members, statement: roots.length === 0 ? undefined : planRoots(request, roots) };
}

/** The variables of a request as the schema's scalars read them, or undefined where they do not fit their types. */
export function coercedVariables(
  { schema }: Catalogue,
  operation: OperationDefinitionNode,
  variables: Variables,
): Variables | undefined {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  return result.coerced;
}

/** The object type that an id names, if rows of it can be fetched by key. */
export function nodeType({ schema, binding }: Catalogue, name: string): GraphQLObjectType | undefined {
  const type = schema.getType(name);
  const isNode =
    isObjectType(type) && type.getInterfaces().some((each) => getNamedType(each).name === "Node");
  return isNode && binding(name) ? type : undefined;
}
