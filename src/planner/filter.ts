import { getNamedType, isInputObjectType, type GraphQLInputType } from "graphql";
import { sql, type RawBuilder } from "kysely";

import { aliases } from "./aliases.ts";
import type { Arguments, Binding } from "./binding.ts";
import {
  allOf,
  anyOf,
  columnTypeOf,
  primaryKeys,
  propertyOf,
  TableRow,
  tableOf,
  type Catalogue,
  type Entity,
  type Property,
} from "./catalogue.ts";
import { compare, type ColumnShape } from "./filter-operators.ts";
import { keyOfType } from "./global-id.ts";
import { presentId } from "./merged-ids.ts";
import { computed, operand } from "./operand.ts";
import { relationOf, type Relation } from "./relation.ts";
import type { SharedKeys } from "./shared-keys.ts";
import { resolved } from "./slot.ts";

type Sql = RawBuilder<unknown>;

export interface FilterScope {
  readonly catalogue: Catalogue;
  /** A fresh alias for a table inside the statement. */
  alias(): string;
  readonly keys: SharedKeys;
}

/** The condition on a row that a filter of the API states. */
export function filterCondition(
  scope: FilterScope,
  row: TableRow,
  filter: Arguments,
  type?: GraphQLInputType,
): Sql {
  return allOf(statedKeys(filter, type).map((key) => keyCondition(scope, row, key)));
}

/**
 * The same for rows of a whole table that are counted or added up, none of them looked at by itself. Where what a row belongs
 * to is all that is asked, the keys of those come first, and the index is read at these: a half to a third of the time
 * that the database takes to join them. Beside another condition it knows better where to begin, and the past has other
 * indexes.
 */
export function populationCondition(
  scope: FilterScope,
  row: TableRow,
  filter: Arguments,
  type: GraphQLInputType,
): Sql {
  const [only, ...others] = statedKeys(filter, type);
  const isAlone = only && others.length === 0 && !scope.catalogue.isPast;
  const belonging = isAlone ? belongingOf(scope, row, only) : undefined;
  return belonging ? belongsToSome(scope, row, belonging) : filterCondition(scope, row, filter, type);
}

/** The relation to one row of another table that a key of a filter is about, where it is a column of this one. */
function belongingOf(scope: FilterScope, row: TableRow, key: FilterKey): RelationFilter | undefined {
  const type = typeName(key.type) ?? "";
  const property = propertyBehind(scope.catalogue, row.entity, key);
  if (!property || CODE_FILTERS.has(type) || type === PRESENCE) return undefined;
  const relation = relationOf(scope.catalogue, property);
  const isColumn = relation?.single === true && property.fieldNames?.length === 1;
  return isColumn ? { property, relation, value: key.value as Arguments, type: key.type } : undefined;
}

/** The property that a key of a filter compares, where it is not answered in a way of its own. */
export function propertyBehind(
  catalogue: Catalogue,
  entity: Entity,
  { key }: FilterKey,
): Property | undefined {
  const isDeclared = bindingOf(catalogue, entity)?.filters?.[key] !== undefined;
  return COMBINING.has(key) || isDeclared ? undefined : filteredProperty(entity, key);
}

function belongsToSome(
  scope: FilterScope,
  row: TableRow,
  { property, relation, value, type }: RelationFilter,
): Sql {
  // Equal filters are written alike, so that their keys are found once.
  const inner = { ...scope, alias: aliases("k") };
  const target = new TableRow(relation.target, inner.alias());
  const key = primaryKeys(relation.target)[0] as Property;
  const matching = sql`select ${target.column(key.name)} from ${relation.from(target)} where ${filterCondition(inner, target, value, type)}`;
  return sql`${row.column(property.name)} = any(${scope.keys.arrayOf(matching, columnTypeOf(key))})`;
}

/** What a filter asks; a row must fit all of it. */
export function statedKeys(filter: Arguments, type: GraphQLInputType | undefined): readonly FilterKey[] {
  const fields = fieldsOf(type);
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => ({ key, value, type: fields[key], whole: type }));
}

const COMBINING = new Set(["and", "or", "not", "id"]);
const PRESENCE = "PresenceFilter";
const CODE_FILTERS = new Set(["TerritoryFilter", "SphereFilter"]);

export interface FilterKey {
  readonly key: string;
  readonly value: unknown;
  readonly type: GraphQLInputType | undefined;
  readonly whole: GraphQLInputType | undefined;
}

function keyCondition(scope: FilterScope, row: TableRow, { key, value, type, whole }: FilterKey): Sql {
  const nested = (filter: unknown) => sql`(${filterCondition(scope, row, filter as Arguments, whole)})`;
  switch (key) {
    case "and":
      return allOf((value as readonly unknown[]).map(nested));
    case "or":
      return anyOf((value as readonly unknown[]).map(nested));
    case "not":
      return sql`${nested(value)} is not true`;
    case "id":
      return hasGlobalId(scope, row, value as Arguments);
    default:
      return propertyCondition(scope, row, { key, value: value as Arguments, type });
  }
}

/** A root field's `id` argument: the key inside it, if it is an id of this type. */
function hasGlobalId({ catalogue }: FilterScope, row: TableRow, { eq }: Arguments): Sql {
  const key = primaryKeys(row.entity)[0] as Property;
  const columnType = columnTypeOf(key);
  const value = computed(columnType, (variables) =>
    keyOfType(row.entity.className, columnType, resolved(eq, variables)),
  );
  return bindingOf(catalogue, row.entity)?.joined === true
    ? sql`${row.column(key.name)} = ${presentId(catalogue, row.entity, value)}`
    : sql`${row.column(key.name)} = ${value}`;
}

interface PropertyFilter {
  readonly key: string;
  readonly value: Arguments;
  readonly type: GraphQLInputType | undefined;
}

function propertyCondition(scope: FilterScope, row: TableRow, { key, value, type }: PropertyFilter): Sql {
  const declared = bindingOf(scope.catalogue, row.entity)?.filters?.[key];
  if (declared) {
    return declared.sql(row, value);
  }
  const property = filteredProperty(row.entity, key);
  const relation = relationOf(scope.catalogue, property);
  if (relation) {
    return relationCondition(scope, row, { property, relation, value, type });
  }
  return allOf(compare(shapeOf(property, type), row.column(property.name), columnTypeOf(property), value));
}

function bindingOf(catalogue: Catalogue, entity: Entity): Binding | undefined {
  return catalogue.binding(entity.className);
}

/** `name` filters the folded column of a localized text; `territory` filters `territories` where there are several. */
function filteredProperty(entity: Entity, key: string): Property {
  const candidates = [`${key}Folded`, key, `${key}s`, key.replace(/y$/, "ies")];
  const property = candidates.map((name) => propertyOf(entity, name)).find(Boolean);
  if (!property) {
    throw new Error(`${entity.className} has no property behind the filter ${key}`);
  }
  return property;
}

function shapeOf(property: Property, type: GraphQLInputType | undefined): ColumnShape {
  const name: string = property.name;
  if (name.endsWith("Folded")) {
    return "lines";
  }
  if (typeName(type) === "TextFilter") {
    return "text";
  }
  return columnTypeOf(property).endsWith("[]") ? "list" : "scalar";
}

interface RelationFilter {
  readonly property: Property;
  readonly relation: Relation;
  readonly value: Arguments;
  readonly type: GraphQLInputType | undefined;
}

function relationCondition(scope: FilterScope, row: TableRow, filter: RelationFilter): Sql {
  const { relation, value, type } = filter;
  const name = typeName(type);
  if (name === PRESENCE) {
    const present = related(scope, row, relation, () => sql`true`);
    return value["exists"] === true ? present : sql`not ${present}`;
  }
  if (CODE_FILTERS.has(name ?? "")) {
    return codeCondition(scope, row, filter);
  }
  if (relation.single) {
    return related(scope, row, relation, (target) => filterCondition(scope, target, value, type));
  }
  return listCondition(scope, row, filter);
}

function related(
  scope: FilterScope,
  row: TableRow,
  relation: Relation,
  condition: (target: TableRow) => Sql,
): Sql {
  const target = new TableRow(relation.target, scope.alias());
  return sql`exists (select from ${relation.from(target)} where ${relation.on(row, target)} and (${condition(target)}))`;
}

function listCondition(scope: FilterScope, row: TableRow, { relation, value, type }: RelationFilter): Sql {
  const itemType = fieldsOf(type)["some"] ?? type;
  const matching = (filter: unknown) => (target: TableRow) =>
    filterCondition(scope, target, filter as Arguments, itemType);
  const conditions: Sql[] = [];
  if (value["some"]) {
    conditions.push(related(scope, row, relation, matching(value["some"])));
  }
  if (value["none"]) {
    conditions.push(sql`not ${related(scope, row, relation, matching(value["none"]))}`);
  }
  if (value["every"]) {
    const failing = (target: TableRow) => sql`(${matching(value["every"])(target)}) is not true`;
    conditions.push(sql`not ${related(scope, row, relation, failing)}`);
  }
  if (value["count"]) {
    conditions.push(...compare("scalar", countOf(scope, row, relation), "int", value["count"] as Arguments));
  }
  return allOf(conditions);
}

function countOf(scope: FilterScope, row: TableRow, relation: Relation): Sql {
  const target = new TableRow(relation.target, scope.alias());
  return sql`(select count(*) from ${relation.from(target)} where ${relation.on(row, target)})`;
}

/** Territories and spheres are filtered by their codes; a territory's `within` holds everything below it too. */
function codeCondition(scope: FilterScope, row: TableRow, filter: RelationFilter): Sql {
  const { property, relation } = filter;
  if (property.fieldNames?.length === 1 && relation.single) {
    return codeIsAmong(scope, relation.target, row.column(property.name), filter.value);
  }
  return related(scope, row, relation, (target) =>
    codeIsAmong(
      scope,
      relation.target,
      target.column((primaryKeys(relation.target)[0] as Property).name),
      filter.value,
    ),
  );
}

function codeIsAmong(scope: FilterScope, target: Entity, code: Sql, value: Arguments): Sql {
  const { within, ...exact } = value;
  const conditions = compare("scalar", code, "varchar", exact);
  return within === undefined || within === null
    ? allOf(conditions)
    : allOf([...conditions, sql`${code} = any(array(${codesWithin(scope, target, within)}))`]);
}

function codesWithin(scope: FilterScope, target: Entity, within: unknown): Sql {
  const place = new TableRow(target, scope.alias());
  const code = operand(within, "text");
  return sql`select ${place.column("kato")} from ${tableOf(target)} as ${sql.ref(place.alias)} where ${place.column("kato")} = ${code} or ${place.column("ancestors")} @> array[${code}]`;
}

const typeName = (type: GraphQLInputType | undefined): string | undefined => type && getNamedType(type).name;

function fieldsOf(type: GraphQLInputType | undefined): Readonly<Record<string, GraphQLInputType>> {
  const named = type && getNamedType(type);
  if (!isInputObjectType(named)) {
    return {};
  }
  return Object.fromEntries(Object.entries(named.getFields()).map(([name, field]) => [name, field.type]));
}
