import {
  getArgumentValues,
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import { sql, type RawBuilder } from "kysely";

import { UserInputError } from "../errors.ts";
import { propertyOf, TableRow, type Entity } from "./catalogue.ts";
import { dimensionOf, type Dimension } from "./dimension.ts";
import { localizedObject, objectValue } from "./members.ts";
import type { PlanScope, Value } from "./plan-scope.ts";
import { anyValue, jsonConstant, jsonList, scalarValue, type LocalizedColumns } from "./values.ts";

type Sql = RawBuilder<unknown>;

const DEFAULT_GROUPS = 100;
const MOST_GROUPS = 1000;
const MOST_DIMENSIONS = 3;

/** All rows of a list, whatever the page. */
export interface Population {
  readonly entity: Entity;
  readonly from: (target: TableRow) => Sql;
  readonly where: (target: TableRow) => Sql;
}

export interface AggregateRequest {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly population: Population;
}

/** What all rows of a list come to: one row of sums. */
export function aggregatesValue(scope: PlanScope, request: AggregateRequest): Value {
  const { population } = request;
  const target = new TableRow(population.entity, scope.alias());
  const summed = sql`(select ${measures(target)} from ${population.from(target)} where ${population.where(target)})`;
  return { sql: sql`(select ${groupObject(scope, request, [])} from ${summed} as g)` };
}

/** The same by group, each row in exactly one group. */
export function groupedAggregatesValue(scope: PlanScope, request: AggregateRequest): Value {
  const { field, nodes, population } = request;
  const args = getArgumentValues(field, nodes[0] as FieldNode, scope.variables);
  const names = dimensionNames(args["by"]);
  const dimensions = names.map((name) => [name, dimensionOf(scope, population.entity, name)] as const);
  const target = new TableRow(population.entity, scope.alias());
  const keys = dimensions.map(([, dimension], at) => sql`${dimension.key(target)} as ${sql.id(keyName(at))}`);
  const grouped = sql`select ${sql.join([...keys, measures(target)])} from ${population.from(target)} where ${population.where(target)} group by ${sql.join(dimensions.map((_, at) => sql.lit(at + 1)))}`;
  const order = groupOrder(
    population.entity,
    (args["orderBy"] as string | undefined) ?? "COUNT_DESC",
    dimensions.length,
  );
  const ranked = sql`(select s.* from (${grouped}) s order by ${order} limit ${sql.lit(groupLimit(args["first"]))})`;
  return {
    sql: jsonList(sql`select ${groupObject(scope, request, dimensions)} as item from ${ranked} as g`),
  };
}

const keyName = (at: number): string => `key_${at}`;

function dimensionNames(by: unknown): readonly string[] {
  const names = by as readonly string[];
  if (names.length < 1 || names.length > MOST_DIMENSIONS || new Set(names).size < names.length) {
    throw new UserInputError("GROUPS", `${names.length} came`);
  }
  return names;
}

function groupLimit(first: unknown): number {
  const size = first ?? DEFAULT_GROUPS;
  if (typeof size !== "number" || size < 1 || size > MOST_GROUPS) {
    throw new UserInputError("GROUPS", "another number of groups was asked for");
  }
  return size;
}

const isMoney = (entity: Entity): boolean =>
  propertyOf(entity, "amount") !== undefined && propertyOf(entity, "implementer") !== undefined;

/** Everything that can be asked of a group; the database leaves out what nobody reads. */
function measures(row: TableRow): Sql {
  const count = sql`count(*) as count`;
  if (!isMoney(row.entity)) {
    return count;
  }
  const amount = row.column("amount");
  return sql`${count}, count(distinct ${row.column("implementer")}) as implementers, sum(${amount}) as sum, round(avg(${amount}), 2) as avg, min(${amount}) as min, max(${amount}) as max`;
}

function groupOrder(entity: Entity, order: string, dimensions: number): Sql {
  const keys = Array.from({ length: dimensions }, (_, at) => sql`s.${sql.id(keyName(at))} nulls last`);
  const [by, direction] = order.split("_");
  if (by === "KEYS") {
    return sql.join(keys);
  }
  const measure = by === "SUM" && isMoney(entity) ? sql`s.sum` : sql`s.count`;
  const ranked = direction === "ASC" ? sql`${measure} asc nulls last` : sql`${measure} desc nulls last`;
  return sql.join([ranked, ...keys]);
}

type NamedDimension = readonly [name: string, dimension: Dimension];

function groupObject(
  scope: PlanScope,
  { field, nodes }: AggregateRequest,
  dimensions: readonly NamedDimension[],
): Sql {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const { sql: group } = objectValue(scope, type, nodes, (member, memberNodes) => {
    switch (member.name) {
      case "keys":
        return { sql: keysArray(scope, member, memberNodes, dimensions) };
      case "count":
        return { sql: scalarValue("Int", sql`g.count`) };
      case "distinctImplementers":
        return { sql: scalarValue("Int", sql`g.implementers`) };
      default:
        return amountObject(scope, member, memberNodes);
    }
  });
  return group;
}

function amountObject(
  scope: PlanScope,
  member: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Value {
  const type = getNamedType(member.type) as GraphQLObjectType;
  return objectValue(scope, type, nodes, () => ({
    sql: scalarValue("Decimal", sql.ref(`g.${member.name}`)),
  }));
}

function keysArray(
  scope: PlanScope,
  member: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  dimensions: readonly NamedDimension[],
): Sql {
  const type = getNamedType(member.type) as GraphQLObjectType;
  const keys = dimensions.map(([name, dimension], at) => {
    const key = sql.ref(`g.${keyName(at)}`);
    return objectValue(scope, type, nodes, (part, partNodes) => {
      switch (part.name) {
        case "dimension":
          return { sql: jsonConstant(name) };
        case "value":
          return { sql: anyValue(dimension.value(key)) };
        default:
          return labelValue(scope, part, partNodes, dimension.names?.(key));
      }
    }).sql;
  });
  return sql`('[' || concat_ws(',', ${sql.join([sql`null`, ...keys])}) || ']')`;
}

function labelValue(
  scope: PlanScope,
  part: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  names: LocalizedColumns | undefined,
): Value {
  if (!names) {
    return { sql: sql`'null'` };
  }
  const label = localizedObject(scope, getNamedType(part.type) as GraphQLObjectType, nodes, names);
  return {
    sql: sql`case when coalesce(${sql.join(Object.values(names))}) is not null then ${label.sql} else 'null' end`,
  };
}
