import type { FieldNode, GraphQLAbstractType, GraphQLObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";

import { columnTypeOf, entityOf, primaryKeys, tableOf, type Property, type TableRow } from "./catalogue.ts";
import type { Finish } from "./finish.ts";
import type { PlanScope, Value } from "./plan-scope.ts";
import { oneValue } from "./rows.ts";

/** Where an answer says which type a row of an interface has; no alias can be that. */
export const TYPE_KEY = "$type";

type Branch = readonly [type: string, value: Value];

/** A row of an interface: its discriminator decides whose table gives the rest. */
export function abstractValue(
  scope: PlanScope,
  type: GraphQLAbstractType,
  row: TableRow,
  nodes: readonly FieldNode[],
): Value {
  const property = scope.catalogue.binding(type.name)?.typeProperty;
  if (!property) {
    throw new Error(`No property tells the types of ${type.name} apart`);
  }
  const branches = scope.schema
    .getPossibleTypes(type)
    .map((possible): Branch => [possible.name, concreteValue(scope, possible, row, nodes)]);
  const finishes = branches.filter(([, value]) => value.finish);
  const isMarked = scope.mode === "tree" || finishes.length > 0;
  const cases = branches.map(
    ([name, value]) => sql`when ${sql.lit(name)} then ${isMarked ? marked(name, value) : value.sql}`,
  );
  return {
    sql: sql`case ${row.column(property)} ${sql.join(cases, sql` `)} else 'null' end`,
    finish: finishes.length > 0 ? finishByType(new Map(finishes), scope.mode) : undefined,
  };
}

function concreteValue(
  scope: PlanScope,
  type: GraphQLObjectType,
  row: TableRow,
  nodes: readonly FieldNode[],
): Value {
  const binding = scope.catalogue.binding(type.name);
  if (!binding) {
    throw new Error(`${type.name} has no binding`);
  }
  const entity = entityOf(scope.catalogue, binding);
  const key = primaryKeys(entity)[0] as Property;
  const isSame = columnTypeOf(key) === columnTypeOf(row.property("id"));
  const cast = isSame ? sql`` : sql`::${sql.raw(columnTypeOf(key))}`;
  return oneValue(scope, type, nodes, {
    entity,
    from: (target) => sql`${tableOf(entity)} as ${sql.ref(target.alias)}`,
    where: (target) => sql`${target.column(key.name)} = ${row.column("id")}${cast}`,
  });
}

function marked(type: string, value: Value): RawBuilder<unknown> {
  const mark = JSON.stringify({ [TYPE_KEY]: type }).replace("}", ",");
  return sql`coalesce(${sql.lit(mark)} || substr(nullif(${value.sql}, 'null'), 2), 'null')`;
}

function finishByType(values: ReadonlyMap<string, Value>, mode: PlanScope["mode"]): Finish {
  return (value, variables) => {
    const object = value as Record<string, unknown>;
    const finish = values.get(String(object[TYPE_KEY]))?.finish;
    finish?.(object, variables);
    if (mode === "text") {
      delete object[TYPE_KEY];
    }
    return object;
  };
}
