import type { FieldNode, GraphQLNamedType } from "graphql";
import { sql, type RawBuilder } from "kysely";

import { TableRow, type Entity } from "./catalogue.ts";
import { finishItems } from "./finish.ts";
import { orderBy } from "./order.ts";
import type { PlanScope, Value } from "./plan-scope.ts";
import type { Relation } from "./relation.ts";
import { jsonList, orNull } from "./values.ts";

type Sql = RawBuilder<unknown>;

/** Where rows come from: a table, or a relation of a row. */
export interface RowSource {
  readonly entity: Entity;
  readonly from: (target: TableRow) => Sql;
  readonly where: (target: TableRow) => Sql;
  readonly order?: (target: TableRow) => Sql;
  /** How many rows a list has at most; without it all of them. */
  readonly most?: number | undefined;
}

/** The rows on the other side of a relation, in the order that the entity declares. */
export function relatedRows(relation: Relation, row: TableRow): RowSource {
  return {
    entity: relation.target,
    from: relation.from,
    most: relation.most,
    where: (target) => relation.on(row, target),
    ...(relation.keys.length > 0 && { order: (target) => orderBy(target, relation.keys, false) }),
  };
}

/** A whole list, in its own order: of what a row owns, or of a short root list. */
export function listValue(
  scope: PlanScope,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  source: RowSource,
): Value {
  return listOf(scope, source, (row) => scope.node(scope, type, row, nodes));
}

/** A list of what each row becomes. */
export function listOf(scope: PlanScope, source: RowSource, itemOf: (row: TableRow) => Value): Value {
  const target = new TableRow(source.entity, scope.alias());
  const item = itemOf(target);
  const limit = source.most === undefined ? sql`` : sql` limit ${sql.lit(source.most)}`;
  const rows = sql`${selected(source, target, sql`${item.sql} as item`)}${limit}`;
  return { sql: jsonList(rows), finish: finishItems(item.finish) };
}

/** The one row on the other side, or null. */
export function oneValue(
  scope: PlanScope,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  source: RowSource,
): Value {
  const target = new TableRow(source.entity, scope.alias());
  const value = scope.node(scope, type, target, nodes);
  return { ...value, sql: orNull(sql`(${selected(source, target, value.sql)} limit 1)`) };
}

function selected(source: RowSource, target: TableRow, item: Sql): Sql {
  const ordering = source.order ? sql` order by ${source.order(target)}` : sql``;
  return sql`select ${item} from ${source.from(target)} where ${source.where(target)}${ordering}`;
}
