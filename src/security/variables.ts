import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
  type VariableDefinitionNode,
} from "graphql";

import { QogamError, UserInputError } from "../errors.ts";
import { givenReason } from "./given-reason.ts";
import { InputBudget } from "./input-budget.ts";
import { listAllowance } from "./list-allowance.ts";

export type Values = Readonly<Record<string, unknown>>;

/**
 * The variables of an operation as their types want them. graphql-js does the same, but its errors repeat the values that
 * came; these name the variable and the place in it.
 * @throws UserInputError for the first variable that does not fit.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  raw: Values,
): Values {
  const coerced: Record<string, unknown> = {};
  const mostListed = listAllowance(schema, operation);
  for (const definition of operation.variableDefinitions ?? []) {
    const value = variableValue({ schema, mostListed }, definition, raw);
    if (value !== undefined) coerced[definition.variable.name.value] = value;
  }
  return coerced;
}

interface VariableRules {
  readonly schema: GraphQLSchema;
  readonly mostListed: (variable: string) => number;
}

function variableValue(
  { schema, mostListed }: VariableRules,
  definition: VariableDefinitionNode,
  raw: Values,
): unknown {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type);
  if (!isInputType(type)) return undefined;
  const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
  if (given === undefined && definition.defaultValue) return valueFromAST(definition.defaultValue, type);
  if (given === undefined && isNonNullType(type)) {
    throw new UserInputError("VALUE_INVALID", `variable $${name} is required and did not come`);
  }
  if (given === undefined) return undefined;
  new InputBudget().spend(given, `variable $${name}`, mostListed(name));
  return fitted(given, type, name);
}

function fitted(given: unknown, type: GraphQLInputType, name: string): unknown {
  return coerceInputValue(given, type, (path, _value, error) => {
    throw refusal(error, `variable $${name}${place(path)} breaks it`);
  });
}

/** The scalar's own reason where it has one, never its words: they may repeat the value. */
function refusal(error: GraphQLError, came: string): QogamError {
  return new QogamError(givenReason(error) ?? "VALUE_INVALID", came);
}

/** Where in a variable; the path has names of the schema and list positions alone. */
function place(path: readonly (string | number)[]): string {
  return path.length === 0 ? "" : ` at ${path.join(".")}`;
}
