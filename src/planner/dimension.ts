import { sql, type RawBuilder } from "kysely";

import { vocabularies, type Vocabulary } from "../../entities/shared/vocabulary.ts";
import {
  columnTypeOf,
  primaryKeys,
  propertyOf,
  TableRow,
  tableOf,
  type Catalogue,
  type Entity,
  type Property,
} from "./catalogue.ts";
import { relationOf, type Relation } from "./relation.ts";
import { localizedColumns, type LanguageCode, type LocalizedColumns as Names } from "./values.ts";

type Sql = RawBuilder<unknown>;

/** One way to put each row into exactly one group. */
export interface Dimension {
  /** What rows of a group have in common; null is not stated. */
  key(row: TableRow): Sql;
  /** The key as the answer writes it. */
  value(key: Sql): Sql;
  /** What the key is called, if it does not speak for itself. */
  names?(key: Sql): Names;
}

export interface DimensionScope {
  readonly catalogue: Catalogue;
  alias(): string;
}

/** The key of rows that are in several places at once. */
const SEVERAL = "several";
const severalNames: Names = { KK: sql`'бірнеше'`, RU: sql`'несколько'`, EN: sql`'several'` };

/** The dimension of a name such as `YEAR`, `REGION` or `STARTS_YEAR`, by the entity's property. */
export function dimensionOf(scope: DimensionScope, entity: Entity, name: string): Dimension {
  if (name === "REGION") {
    return region(scope, entity);
  }
  const property = name.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const plain = propertyOf(entity, property) ?? propertyOf(entity, `${property}s`);
  if (plain) {
    return ofProperty(scope, plain);
  }
  const day =
    propertyOf(entity, property.replace(/Year$/, "On")) ?? propertyOf(entity, property.replace(/Year$/, ""));
  if (!day) {
    throw new Error(`${entity.className} has no property behind the group ${name}`);
  }
  return {
    key: (row) => sql`extract(year from ${row.column(day.name)})::int`,
    value: (key) => sql`${key}::text`,
  };
}

function ofProperty(scope: DimensionScope, property: Property): Dimension {
  const relation = relationOf(scope.catalogue, property);
  if (!relation) {
    return ofColumn(property);
  }
  return relation.single
    ? ofTarget(scope, property, relation)
    : ofSeveral(scope, relation, (target) => keyOf(target));
}

function ofColumn(property: Property): Dimension {
  const dimension: Dimension = { key: (row) => row.column(property.name), value: (key) => sql`${key}::text` };
  const vocabulary = vocabularies().find(({ values }) => sameValues(values, property.items));
  return vocabulary ? { ...dimension, names: (key) => termNames(vocabulary, key) } : dimension;
}

function sameValues(values: readonly string[], items: readonly unknown[] | undefined): boolean {
  return items?.length === values.length && values.every((value, index) => value === items[index]);
}

function termNames({ terms }: Vocabulary, key: Sql): Names {
  const entries = Object.entries(terms).map(([value, { kk, ru, en }]) => [value, { kk, ru, en }]);
  const names = sql`(${sql.lit(JSON.stringify(Object.fromEntries(entries)))}::jsonb -> ${key})`;
  return { KK: sql`${names} ->> 'kk'`, RU: sql`${names} ->> 'ru'`, EN: sql`${names} ->> 'en'` };
}

/** Rows on the other side of a to-one relation: organizations by their id, places and spheres by their code. */
function ofTarget(scope: DimensionScope, property: Property, { target }: Relation): Dimension {
  return {
    key: (row) => row.column(property.name),
    value: (key) => (hasCode(target) ? sql`${key}::text` : sql`${sql.lit(`${target.className}:`)} || ${key}`),
    names: (key) => targetNames(scope, target, key),
  };
}

const hasCode = (entity: Entity): boolean =>
  !columnTypeOf(primaryKeys(entity)[0] as Property).startsWith("int");

function targetNames(scope: DimensionScope, target: Entity, key: Sql): Names {
  const row = new TableRow(target, scope.alias());
  const columns = localizedColumns(row, propertyOf(target, "nameKk") ? "name" : "title");
  const named = (column: Sql | undefined) =>
    sql`(select ${column ?? sql`null`} from ${tableOf(target)} as ${sql.ref(row.alias)} where ${keyOf(row)} = ${key})`;
  return { KK: named(columns?.KK), RU: named(columns?.RU), EN: named(columns?.EN) };
}

const keyOf = (row: TableRow): Sql => row.column((primaryKeys(row.entity)[0] as Property).name);

/** A row with several targets is in the group `several`, so that groups still add up to the total. */
function ofSeveral(scope: DimensionScope, relation: Relation, codeOf: (target: TableRow) => Sql): Dimension {
  return {
    key: (row) => {
      const target = new TableRow(relation.target, scope.alias());
      const code = codeOf(target);
      return sql`(select case when min(${code}) < max(${code}) then ${sql.lit(SEVERAL)} else min(${code}) end from ${relation.from(target)} where ${relation.on(row, target)})`;
    },
    value: (key) => sql`${key}::text`,
    names: (key) => orSeveral(key, targetNames(scope, relation.target, key)),
  };
}

function orSeveral(key: Sql, names: Names): Names {
  const either = (language: LanguageCode) =>
    sql`case when ${key} = ${sql.lit(SEVERAL)} then ${severalNames[language]} else ${names[language]} end`;
  return { KK: either("KK"), RU: either("RU"), EN: either("EN") };
}

/** The region above a place: the first of its ancestors, or the place itself. */
function region(scope: DimensionScope, entity: Entity): Dimension {
  const property = propertyOf(entity, "territory") ?? propertyOf(entity, "territories");
  const relation = property && relationOf(scope.catalogue, property);
  if (!relation) {
    throw new Error(`${entity.className} has no territory to group by`);
  }
  const regionOf = (target: TableRow) => sql`coalesce(${target.column("ancestors")}[1], ${keyOf(target)})`;
  return ofSeveral(scope, relation, regionOf);
}
