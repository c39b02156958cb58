import {
  getArgumentValues,
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from "graphql";
import { sql, type RawBuilder } from "kysely";

import { aggregatesValue, groupedAggregatesValue, type AggregateRequest } from "./aggregate.ts";
import type { Arguments } from "./binding.ts";
import { allOf, TableRow, type Entity } from "./catalogue.ts";
import { listName } from "./cursor.ts";
import { filterCondition, populationCondition } from "./filter.ts";
import { finishItems, type Finish } from "./finish.ts";
import { objectValue } from "./members.ts";
import { computed } from "./operand.ts";
import { beyond, orderBy, orderKeys, type OrderKey } from "./order.ts";
import { asksWhetherItGoesOn, rowMembers } from "./page-questions.ts";
import { pageOf, type Page } from "./page.ts";
import type { PlanScope, Value } from "./plan-scope.ts";
import { selectionOf } from "./selection.ts";
import { perRequest, resolved, type Variables } from "./slot.ts";
import { talliedRows } from "./tally.ts";
import { jsonList, orNull, scalarValue } from "./values.ts";
import { chosenItems, chosenValue, goesOn, type Window } from "./window.ts";

type Sql = RawBuilder<unknown>;
type Field = GraphQLField<unknown, unknown>;

/** A connection field over rows that belong to a parent, or to nobody at the root. */
export interface ConnectionRequest {
  /** What the list is called in its cursors. */
  readonly name: string;
  readonly field: Field;
  readonly nodes: readonly FieldNode[];
  readonly entity: Entity;
  readonly from: (target: TableRow) => Sql;
  /** What ties a row to its parent or to what was found; without it the list is the whole table. */
  readonly on?: ((target: TableRow) => Sql) | undefined;
  /** What decides beside a filter which rows there are; a cursor holds for no other. */
  readonly asked?: Arguments;
  /** The order of a list that has no argument for it. */
  readonly orders?: readonly string[] | undefined;
}

interface Connection {
  readonly request: ConnectionRequest;
  readonly filter: Arguments | undefined;
  readonly filterType: GraphQLInputType | undefined;
  readonly keys: readonly OrderKey[];
  readonly page: Page;
  /** Given where several members are made of the same rows; without it a member reads its own. */
  readonly window: Window | undefined;
  readonly rows: TableRow;
  listName(variables: Variables): string;
}

/** A page of a list with what is asked about the list: its items, its total, whether it goes on. */
export function connectionValue(scope: PlanScope, request: ConnectionRequest): Value {
  const connection = connectionOf(scope, request);
  const type = getNamedType(request.field.type) as GraphQLObjectType;
  const value = objectValue(scope, type, request.nodes, (field, nodes) =>
    memberValue(scope, connection, field, nodes),
  );
  const { window, rows } = connection;
  if (!window) {
    return value;
  }
  const limit = window.size + (window.hasExtra ? 1 : 0);
  return {
    ...value,
    sql: sql`(select ${value.sql} from ${pageRows(scope, connection, limit)} as ${sql.ref(rows.alias)})`,
  };
}

function connectionOf(scope: PlanScope, request: ConnectionRequest): Connection {
  const args = getArgumentValues(request.field, request.nodes[0] as FieldNode, scope.variables);
  const type = getNamedType(request.field.type) as GraphQLObjectType;
  const sets = request.nodes.map((node) => node.selectionSet);
  const selection = selectionOf(scope, type, sets);
  const orders = (args["orderBy"] ?? request.orders ?? []) as readonly string[];
  const filter = (args["filter"] ?? undefined) as Arguments | undefined;
  const page = pageOf(args);
  const hasExtra = asksWhetherItGoesOn(scope, type, selection, page);
  const isWindow = rowMembers(selection).length > 1 || rowMembers(selection).includes("pageInfo");
  return {
    request,
    filter,
    filterType: request.field.args.find(({ name }) => name === "filter")?.type,
    keys: orderKeys(request.entity, orders),
    page,
    window: isWindow ? { size: page.size, backward: page.backward, hasExtra } : undefined,
    rows: new TableRow(request.entity, scope.alias()),
    listName: perRequest((variables) =>
      listName(request.name, orders, resolved(request.asked ?? filter, variables)),
    ),
  };
}

function memberValue(
  scope: PlanScope,
  connection: Connection,
  field: Field,
  nodes: readonly FieldNode[],
): Value {
  switch (field.name) {
    case "nodes":
      return itemsValue(
        scope,
        connection,
        scope.node(scope, getNamedType(field.type), connection.rows, nodes),
      );
    case "edges":
      return itemsValue(scope, connection, edgeValue(scope, connection, field, nodes));
    case "pageInfo":
      return pageInfoValue(scope, connection, field, nodes);
    case "aggregates":
      return aggregatesValue(scope, aggregateOf(scope, connection, field, nodes));
    case "groupedAggregates":
      return groupedAggregatesValue(scope, aggregateOf(scope, connection, field, nodes));
    default:
      return { sql: totalCount(scope, connection) };
  }
}

function itemsValue(scope: PlanScope, connection: Connection, item: Value): Value {
  const { page, rows, window } = connection;
  const finish = finishItems(item.finish);
  if (window) {
    return { sql: chosenItems(window, item.sql), finish };
  }
  const chosen = pageRows(scope, connection, page.size);
  return { sql: jsonList(sql`select ${item.sql} as item from ${chosen} as ${sql.ref(rows.alias)}`), finish };
}

function edgeValue(
  scope: PlanScope,
  connection: Connection,
  edges: Field,
  nodes: readonly FieldNode[],
): Value {
  const type = getNamedType(edges.type) as GraphQLObjectType;
  return objectValue(scope, type, nodes, (field, fieldNodes) =>
    field.name === "cursor"
      ? { sql: positionOf(connection), finish: signed(scope, connection) }
      : scope.node(scope, getNamedType(field.type), connection.rows, fieldNodes),
  );
}

/** The ordering values of a row as texts, which the cursor signs. */
function positionOf({ rows, keys }: Connection): Sql {
  return sql`json_build_array(${sql.join(keys.map((key) => sql`${rows.column(key.property)}::text`))})::text`;
}

function signed(scope: PlanScope, connection: Connection): Finish {
  return (position, variables) =>
    scope.signer.sign(connection.listName(variables), position as readonly unknown[]);
}

function pageInfoValue(
  scope: PlanScope,
  connection: Connection,
  pageInfo: Field,
  nodes: readonly FieldNode[],
): Value {
  const type = getNamedType(pageInfo.type) as GraphQLObjectType;
  return objectValue(scope, type, nodes, (field) => pageInfoMember(scope, connection, field.name));
}

function pageInfoMember(scope: PlanScope, connection: Connection, name: string): Value {
  const { page, window } = connection;
  if (!window) {
    throw new Error("Page information is read from a window");
  }
  const finish = signed(scope, connection);
  switch (name) {
    case "startCursor":
      return { sql: orNull(chosenValue(window, positionOf(connection), "first")), finish };
    case "endCursor":
      return { sql: orNull(chosenValue(window, positionOf(connection), "last")), finish };
    default: {
      const isAhead = (name === "hasNextPage") !== page.backward;
      return { sql: isAhead ? goesOn(window) : wasEntered(page) };
    }
  }
}

/** A page that was entered by a cursor has at least the cursor's row on the other side. */
const wasEntered = ({ backward, after, before }: Page): Sql =>
  sql.lit(String((backward ? before : after) !== undefined));

function totalCount(scope: PlanScope, connection: Connection): Sql {
  const { request, filter = {}, filterType } = connection;
  const tallied = request.on ? undefined : talliedRows(scope.catalogue, request.entity, filter, filterType);
  return scalarValue("Int", tallied ?? counted(scope, connection));
}

function counted(scope: PlanScope, connection: Connection): Sql {
  const { entity, from } = connection.request;
  const target = new TableRow(entity, scope.alias());
  return sql`(select count(*) from ${from(target)} where ${population(scope, connection, target)})`;
}

function aggregateOf(
  scope: PlanScope,
  connection: Connection,
  field: Field,
  nodes: readonly FieldNode[],
): AggregateRequest {
  const { entity, from } = connection.request;
  const where = (target: TableRow) => population(scope, connection, target);
  return { field, nodes, population: { entity, from, where } };
}

/** What says of a row that it belongs to the list. */
function membership(scope: PlanScope, { request, filter, filterType }: Connection, target: TableRow): Sql {
  const filtered = filter && filterType ? [filterCondition(scope, target, filter, filterType)] : [];
  const tied = request.on ? [request.on(target)] : [];
  return allOf([...tied, ...filtered.map((condition) => sql`(${condition})`)]);
}

/** The same for all rows of the list at once. */
function population(scope: PlanScope, connection: Connection, target: TableRow): Sql {
  const { request, filter, filterType } = connection;
  return filter && filterType && !request.on
    ? populationCondition(scope, target, filter, filterType)
    : membership(scope, connection, target);
}

/**
 * The rows of the page in the list's order, with the columns that are read of them: one that nobody reads would still be
 * described anew for each execution.
 */
function pageRows(scope: PlanScope, connection: Connection, limit: number): Sql {
  const { keys, page, request, rows } = connection;
  if (!page.backward) {
    return sql`(${chosenRows(scope, connection, rows.columns, limit)})`;
  }
  const reversed = new TableRow(request.entity, scope.alias());
  const ordered = orderBy(reversed, keys, false);
  const columns = [...new Set([...rows.columns, ...reversed.columns])];
  return sql`(select * from (${chosenRows(scope, connection, columns, limit)}) as ${sql.ref(reversed.alias)} order by ${ordered} offset 0)`;
}

/** Going backward, they come in reverse. */
function chosenRows(
  scope: PlanScope,
  connection: Connection,
  columns: readonly string[],
  limit: number,
): Sql {
  const { keys, page, request } = connection;
  const target = new TableRow(request.entity, scope.alias());
  const conditions = [membership(scope, connection, target), ...positions(scope, connection, target)];
  const read = sql.join(columns.map((column) => target.named(column)));
  return sql`select ${read} from ${request.from(target)} where ${allOf(conditions)} order by ${orderBy(target, keys, page.backward)} limit ${sql.lit(limit)}`;
}

function positions(scope: PlanScope, connection: Connection, target: TableRow): readonly Sql[] {
  const { after, before } = connection.page;
  return [
    ...(after === undefined
      ? []
      : [beyond(target, connection.keys, opened(scope, connection, after), false)]),
    ...(before === undefined
      ? []
      : [beyond(target, connection.keys, opened(scope, connection, before), true)]),
  ];
}

/** The ordering values that a cursor holds, as bind parameters. */
function opened(scope: PlanScope, connection: Connection, cursor: unknown): readonly Sql[] {
  const { keys } = connection;
  const position = perRequest((variables) => {
    const given = String(resolved(cursor, variables));
    return scope.signer.open(connection.listName(variables), given, keys.length);
  });
  return keys.map((key, index) => computed(key.columnType, (variables) => position(variables)[index]));
}
