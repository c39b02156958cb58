import { getArgumentValues, type FieldNode, type GraphQLField, type GraphQLObjectType } from "graphql";

import { finishMembers } from "./finish.ts";
import type { PlanScope, Value } from "./plan-scope.ts";
import { selectionOf } from "./selection.ts";
import {
  anyValue,
  jsonConstant,
  jsonObject,
  textIn,
  type LanguageCode,
  type LocalizedColumns,
} from "./values.ts";

export type FieldReader = (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Value;

/** The fields that are asked of an object, each read by its own means. */
export function objectValue(
  scope: PlanScope,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  read: FieldReader,
): Value {
  const sets = nodes.map((node) => node.selectionSet);
  const members = [...selectionOf(scope, type, sets)].map(([key, fieldNodes]) => {
    const field = type.getFields()[fieldNodes[0]?.name.value as string];
    return [key, field ? read(field, fieldNodes) : typeName(type)] as const;
  });
  return {
    sql: jsonObject(members.map(([key, value]) => [key, value.sql])),
    finish: finishMembers(members.map(([key, value]) => [key, value.finish])),
  };
}

const typeName = (type: GraphQLObjectType): Value => ({ sql: jsonConstant(type.name) });

/** A localized text in the languages that are asked. */
export function localizedObject(
  scope: PlanScope,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  columns: LocalizedColumns,
): Value {
  return objectValue(scope, type, nodes, (field, fieldNodes) => {
    if (field.name !== "text") {
      return { sql: anyValue(columns[field.name.toUpperCase() as LanguageCode]) };
    }
    const { lang } = getArgumentValues(field, fieldNodes[0] as FieldNode, scope.variables);
    return { sql: anyValue(textIn(columns, lang as LanguageCode)) };
  });
}
