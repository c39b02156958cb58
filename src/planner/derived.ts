import {
  getNamedType,
  getOperationAST,
  parse,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import { sql, type RawBuilder } from "kysely";

import type { DerivedObject } from "./binding.ts";
import type { TableRow } from "./catalogue.ts";
import { objectValue } from "./members.ts";
import type { PlanScope, Value } from "./plan-scope.ts";
import { rootValue } from "./root.ts";
import { selectionOf } from "./selection.ts";
import { jsonObject, scalarValue } from "./values.ts";

type Sql = RawBuilder<unknown>;

export interface DerivedRequest {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly row: TableRow;
}

/** An object whose members are made of one value of the row. */
export function derivedValue(
  scope: PlanScope,
  { field, nodes, row }: DerivedRequest,
  { from, members }: DerivedObject,
): Value {
  const alias = scope.alias();
  const value = sql.ref(`${alias}.value`);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const object = objectValue(scope, type, nodes, (member) => {
    const made = members[member.name]?.(value, row);
    if (!made) {
      throw new Error(`Nothing says how ${type.name}.${member.name} is made`);
    }
    return { sql: scalarValue(getNamedType(member.type).name, sql`(${made})`) };
  });
  // Without the offset the database would put the value's SQL into each place where a member names it.
  const once = sql`(select ${from(row, (operation) => answerTo(scope, operation))} as value offset 0)`;
  return {
    sql: sql`(select case when ${value} is null then 'null' else ${object.sql} end from ${once} as ${sql.ref(alias)})`,
  };
}

/** What the operation would be answered with, as a part of this statement. */
function answerTo(scope: PlanScope, operation: string): Sql {
  const inner: PlanScope = { ...scope, mode: "text", variables: {}, fragments: {} };
  const query = scope.schema.getQueryType() as GraphQLObjectType;
  const selection = selectionOf(inner, query, [getOperationAST(parse(operation))?.selectionSet]);
  const entries = [...selection].map(([key, nodes]) => {
    const { sql: answer, finish } = rootValue(inner, rootField(query, nodes), nodes);
    if (finish) {
      throw new Error(`A question inside a statement cannot ask for cursors: ${operation}`);
    }
    return [key, answer] as const;
  });
  return sql`${jsonObject(entries)}::jsonb`;
}

function rootField(query: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const name = nodes[0]?.name.value ?? "";
  const field = query.getFields()[name];
  if (!field) {
    throw new Error(`Query has no field ${name}`);
  }
  return field;
}
