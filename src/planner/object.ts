import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import { sql, type RawBuilder } from "kysely";

import { abstractValue } from "./abstract.ts";
import type { FieldBinding } from "./binding.ts";
import type { TableRow } from "./catalogue.ts";
import { connectionValue } from "./connection.ts";
import { derivedValue } from "./derived.ts";
import { localizedObject, objectValue } from "./members.ts";
import type { NodeReader, PlanScope, Value } from "./plan-scope.ts";
import { relatedOf, relationOf, type Relation } from "./relation.ts";
import { listOf, listValue, oneValue, relatedRows } from "./rows.ts";
import { anyValue, globalId, localizedColumns, moneyEntries, scalarValue } from "./values.ts";

type Sql = RawBuilder<unknown>;

/** A row as the object that the selection asks for. */
export const nodeValue: NodeReader = (scope, type, row, nodes) => {
  if (isAbstractType(type)) {
    return abstractValue(scope, type, row, nodes);
  }
  const object = type as GraphQLObjectType;
  const binding = scope.catalogue.binding(object.name);
  return objectValue(scope, object, nodes, (field, fieldNodes) =>
    fieldValue(scope, {
      owner: object,
      field,
      nodes: fieldNodes,
      row,
      declared: binding?.fields?.[field.name],
    }),
  );
};

interface FieldRequest {
  readonly owner: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly row: TableRow;
  readonly declared: FieldBinding | undefined;
}

function fieldValue(scope: PlanScope, request: FieldRequest): Value {
  const { declared, field } = request;
  return declared && !("property" in declared)
    ? declaredValue(scope, request, declared)
    : propertyValue(scope, request, declared?.property ?? field.name);
}

type Declared = Exclude<FieldBinding, { readonly property: string }>;

function declaredValue(scope: PlanScope, request: FieldRequest, declared: Declared): Value {
  if ("sql" in declared) {
    return { sql: anyValue(declared.sql(request.row)) };
  }
  if ("itself" in declared) {
    return scope.node(scope, getNamedType(request.field.type), request.row, request.nodes);
  }
  if ("related" in declared) {
    return relationValue(scope, request, relatedOf(scope.catalogue, declared));
  }
  if ("texts" in declared) {
    return textsValue(scope, request, declared.texts);
  }
  if ("itself" in declared) {
    return scope.node(scope, getNamedType(request.field.type), request.row, request.nodes);
  }
  if ("derived" in declared) {
    return derivedValue(scope, request, declared.derived);
  }
  return embeddedValue(scope, request, declared.embedded);
}

function propertyValue(scope: PlanScope, request: FieldRequest, name: string): Value {
  const { field } = request;
  const type = getNamedType(field.type);
  if (isLeafType(type)) {
    return { sql: leafValue(request, type.name, name) };
  }
  if (type.name === "LocalizedText") {
    return localizedValue(scope, request, name);
  }
  if (type.name === "Money") {
    return moneyValue(scope, request, name);
  }
  return relationValue(scope, request, relationIn(scope, request, name));
}

function leafValue({ field, owner, row }: FieldRequest, type: string, name: string): Sql {
  if (type === "ID" && field.name === "id") {
    return globalId(owner.name, row);
  }
  const column = row.column(name);
  return isListType(getNullableType(field.type)) ? anyValue(column) : scalarValue(type, column);
}

function relationIn({ catalogue }: PlanScope, { owner, field, row }: FieldRequest, name: string): Relation {
  const relation = relationOf(catalogue, row.property(name));
  if (!relation) {
    throw new Error(`${owner.name}.${field.name} is an object, and ${name} is no relation`);
  }
  return relation;
}

type Texts = Extract<FieldBinding, { readonly texts: unknown }>["texts"];

function localizedValue(scope: PlanScope, { field, nodes, row }: FieldRequest, name: string): Value {
  const columns = localizedColumns(row, name);
  if (!columns) {
    throw new Error(`${row.entity.className} has no localized text ${name}`);
  }
  const value = localizedObject(scope, getNamedType(field.type) as GraphQLObjectType, nodes, columns);
  return nullUnless(field, sql`coalesce(${sql.join(Object.values(columns))})`, value);
}

function textsValue(scope: PlanScope, request: FieldRequest, texts: Texts): Value {
  const relation = relationIn(scope, request, texts.relation);
  return listOf(scope, relatedRows(relation, request.row), (row) =>
    localizedValue(scope, { ...request, row }, texts.property),
  );
}

function moneyValue(scope: PlanScope, { field, nodes, row }: FieldRequest, name: string): Value {
  const column = row.column(name);
  const entries = moneyEntries(column);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const value = objectValue(scope, type, nodes, (part) => ({ sql: entries[part.name] as Sql }));
  return nullUnless(field, column, value);
}

function embeddedValue(
  scope: PlanScope,
  { field, nodes, row }: FieldRequest,
  properties: Readonly<Record<string, string>>,
): Value {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const value = objectValue(scope, type, nodes, (part, partNodes) =>
    fieldValue(scope, {
      owner: type,
      field: part,
      nodes: partNodes,
      row,
      declared: { property: properties[part.name] ?? part.name },
    }),
  );
  const columns = Object.values(properties).flatMap((name) =>
    Object.values(localizedColumns(row, name) ?? [row.column(name)]),
  );
  return nullUnless(field, sql`nullif(num_nonnulls(${sql.join(columns)}), 0)`, value);
}

function nullUnless(field: GraphQLField<unknown, unknown>, present: Sql, value: Value): Value {
  if (isNonNullType(field.type)) {
    return value;
  }
  return { ...value, sql: sql`case when ${present} is not null then ${value.sql} else 'null' end` };
}

function relationValue(
  scope: PlanScope,
  { field, nodes, row, owner }: FieldRequest,
  relation: Relation,
): Value {
  const type = getNamedType(field.type);
  if (type.name.endsWith("Connection")) {
    return connectionValue(scope, {
      name: `${owner.name}.${field.name}`,
      field,
      nodes,
      entity: relation.target,
      from: (target) => relation.from(target),
      on: (target) => relation.on(row, target),
    });
  }
  const isList = isListType(getNullableType(field.type));
  return (isList ? listValue : oneValue)(scope, type, nodes, relatedRows(relation, row));
}
