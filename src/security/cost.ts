import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import { LimitError, QogamError, UserInputError } from "../errors.ts";
import { givenReason } from "./given-reason.ts";
import { InputBudget } from "./input-budget.ts";
import { limits } from "./limits.ts";
import { mostListed } from "./list-allowance.ts";
import { pageSize } from "./page-size.ts";
import { refuseTextLength } from "./text-length.ts";
import type { Values } from "./variables.ts";

type Field = GraphQLField<unknown, unknown>;

/** An operation with all that it takes to price it. */
export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Values;
}

/**
 * What an operation may make the database read, in rows: a page costs its size times what one row costs, which is one and
 * all pages below it. Lists without pages multiply what is below them and are free themselves.
 * @throws UserInputError for an argument that breaks a rule, LimitError where the sum is over the limit.
 */
export function priceOperation(priced: PricedOperation): number {
  const root = priced.schema.getRootType(priced.operation.operation);
  const cost = new Pricing(priced).selections(priced.operation.selectionSet, root ?? undefined);
  if (cost <= limits.cost) return cost;
  throw new LimitError("QUERY_TOO_COMPLEX", `this one costs ${cost.toLocaleString("en")}`);
}

class Pricing {
  readonly #of: PricedOperation;
  readonly #inputs = new InputBudget();

  constructor(of: PricedOperation) {
    this.#of = of;
  }

  selections({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): number {
    let cost = 0;
    for (const selection of selections) {
      if (this.#isAsked(selection)) cost += this.#selection(selection, parent);
    }
    return cost;
  }

  #isAsked(node: SelectionNode): boolean {
    const { variables } = this.#of;
    const skipped = getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true;
    const left = getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] === false;
    return !skipped && !left;
  }

  #selection(node: SelectionNode, parent: GraphQLNamedType | undefined): number {
    if (node.kind === Kind.FIELD) return this.#field(node, parent);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.#fragment(node, parent);
    const fragment = this.#of.fragments.get(node.name.value);
    return fragment ? this.#fragment(fragment, parent) : 0;
  }

  #fragment(
    node: Pick<FragmentDefinitionNode, "selectionSet"> &
      Partial<Pick<FragmentDefinitionNode, "typeCondition">>,
    parent: GraphQLNamedType | undefined,
  ): number {
    const type = node.typeCondition ? this.#of.schema.getType(node.typeCondition.name.value) : parent;
    return this.selections(node.selectionSet, type);
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined): number {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const args = this.#arguments(node, field, `${parent.name}.${field.name}`);
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return 0;
    const below = this.selections(node.selectionSet, type);
    if (isConnection(type)) return pageSize(args, `${parent.name}.${field.name}`) * (1 + below);
    const times = isList(field) && !isConnection(parent) ? listSize(field, args) : 1;
    return ownCost(field) + times * below;
  }

  #arguments(node: FieldNode, field: Field, name: string): Values {
    const args = argumentValues(node, field, this.#of.variables, name);
    for (const [key, value] of Object.entries(args)) {
      this.#inputs.spend(value, `argument ${key} of ${name}`, mostListed(field));
    }
    if (isConnection(getNamedType(field.type))) pageSize(args, name);
    refuseTextLength(args["text"], field.extensions["textLength"], name);
    return args;
  }
}

function argumentValues(node: FieldNode, field: Field, variables: Values, name: string): Values {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    const reason = givenReason(error);
    const came = `an argument of ${name} breaks it`;
    throw reason ? new QogamError(reason, came) : new UserInputError("VALUE_INVALID", came);
  }
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith("Connection");
}

function isList({ type }: Field): boolean {
  return isListType(getNullableType(type));
}

/** What a field that is no page makes the database read says it in its extensions. */
function ownCost({ extensions }: Field): number {
  return typeof extensions["cost"] === "number" ? extensions["cost"] : 0;
}

/** A list of what is named is as long as the names; any other says its size in its extensions or is taken for a page. */
function listSize({ extensions }: Field, args: Values): number {
  const named = args["ids"] ?? args["bins"] ?? args["representations"];
  if (Array.isArray(named)) return named.length;
  return typeof extensions["listSize"] === "number" ? extensions["listSize"] : limits.assumedListSize;
}
