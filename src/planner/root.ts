import { getArgumentValues, getNamedType, type FieldNode, type GraphQLField } from "graphql";
import { sql } from "kysely";

import type { Arguments, Binding, RootBinding } from "./binding.ts";
import { entityOf, TableRow, tableOf } from "./catalogue.ts";
import { type ConnectionRequest, connectionValue } from "./connection.ts";
import { filterCondition } from "./filter.ts";
import { orderBy, orderKeys } from "./order.ts";
import type { PlanScope, Value } from "./plan-scope.ts";
import { listValue, oneValue, type RowSource } from "./rows.ts";

/** The value of a field of Query. */
export function rootValue(
  scope: PlanScope,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Value {
  const binding = scope.catalogue.root(field.name);
  const root = binding?.roots?.[field.name];
  if (!binding || !root) {
    throw new Error(`No binding declares the root field ${field.name}`);
  }
  const args = getArgumentValues(field, nodes[0] as FieldNode, scope.variables);
  const source = rootRows(scope, binding, root, args);
  if (root.kind === "connection") {
    const list = { name: `Query.${field.name}`, field, nodes, orders: root.orderBy };
    return root.rows
      ? foundOnce(scope, source, (rows) =>
          connectionValue(scope, { ...list, ...rows, asked: withoutPage(args) }),
        )
      : connectionValue(scope, { ...list, ...source, on: root.filter ? source.where : undefined });
  }
  const type = getNamedType(field.type);
  return root.kind === "list" ? listValue(scope, type, nodes, source) : oneValue(scope, type, nodes, source);
}

function rootRows(scope: PlanScope, binding: Binding, root: RootBinding, args: Arguments): RowSource {
  const entity = entityOf(scope.catalogue, binding);
  const filter = root.filter?.(args);
  const table = root.rows?.(args, scope.catalogue) ?? tableOf(entity);
  const keys = orderKeys(entity, root.orderBy ?? []);
  return {
    entity,
    from: (target) => sql`${table} as ${sql.ref(target.alias)}`,
    where: (target) => (filter ? filterCondition(scope, target, filter) : sql`true`),
    order: (target) => orderBy(target, keys, false),
  };
}

/** What SQL finds is found once, however many members of the list are made of it. */
function foundOnce(
  scope: PlanScope,
  source: RowSource,
  valueOf: (rows: Pick<ConnectionRequest, "entity" | "from" | "on">) => Value,
): Value {
  const found = sql.ref(scope.alias());
  const row = new TableRow(source.entity, scope.alias());
  const { entity } = source;
  const value = valueOf({
    entity,
    from: ({ alias }) => sql`${found} as ${sql.ref(alias)}`,
    on: () => sql`true`,
  });
  const rows = sql`select * from ${source.from(row)} where ${source.where(row)}`;
  return { ...value, sql: sql`(with ${found} as (${rows}) select ${value.sql})` };
}

function withoutPage({
  first: _first,
  last: _last,
  after: _after,
  before: _before,
  ...args
}: Arguments): Arguments {
  return args;
}
