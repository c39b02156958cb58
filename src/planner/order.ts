import { sql, type RawBuilder } from "kysely";

import { columnTypeOf, primaryKeys, propertyOf, type Entity, type TableRow } from "./catalogue.ts";

/** One step of an ordering that ends in the primary key, so that no two rows tie. */
export interface OrderKey {
  readonly property: string;
  readonly columnType: string;
  readonly nullable: boolean;
  readonly descending: boolean;
}

/** Reads `["YEAR_DESC", "TITLE_ASC"]`; texts are ordered by their sort key. */
export function orderKeys(entity: Entity, orders: readonly string[]): readonly OrderKey[] {
  const keys = orders.map((order) => {
    const descending = order.endsWith("_DESC");
    return orderKey(entity, propertyOfOrder(entity, order.replace(/_(ASC|DESC)$/, "")), descending);
  });
  return withPrimaryKey(entity, keys);
}

/** An ordering by properties, as a relation or a root list declares it. */
export function orderKey(entity: Entity, name: string, descending: boolean): OrderKey {
  const property = propertyOf(entity, name);
  if (!property) {
    throw new Error(`${entity.className} has no property ${name} to order by`);
  }
  return {
    property: name,
    columnType: columnTypeOf(property),
    nullable: property.nullable === true,
    descending,
  };
}

export function withPrimaryKey(entity: Entity, keys: readonly OrderKey[]): readonly OrderKey[] {
  const descending = keys.at(-1)?.descending ?? false;
  const missing = primaryKeys(entity).filter((key) => !keys.some(({ property }) => property === key.name));
  return [...keys, ...missing.map((key) => orderKey(entity, key.name, descending))];
}

function propertyOfOrder(entity: Entity, name: string): string {
  const property = name.toLowerCase().replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return propertyOf(entity, `${property}Sort`) ? `${property}Sort` : property;
}

/** Nulls come last going forward, whatever the direction; backward the same rows come in reverse. */
export function orderBy(row: TableRow, keys: readonly OrderKey[], backward: boolean): RawBuilder<unknown> {
  const steps = keys.map((key) => {
    const direction = key.descending === backward ? sql`asc` : sql`desc`;
    return sql`${keyColumn(row, key)} ${direction}${nullsPlace(key, backward)}`;
  });
  return sql.join(steps, sql`, `);
}

function nullsPlace({ nullable }: OrderKey, backward: boolean): RawBuilder<unknown> {
  if (!nullable) {
    return sql``;
  }
  return backward ? sql` nulls first` : sql` nulls last`;
}

/** Texts compare by code point on every engine, never by the database's own collation. */
function keyColumn(row: TableRow, key: OrderKey): RawBuilder<unknown> {
  const column = row.column(key.property);
  return isText(key.columnType) ? sql`${column} collate "C"` : column;
}

const isText = (columnType: string): boolean => /^(text|varchar|char)/.test(columnType);

/** The rows that come after a position going forward, or before it going backward. */
export function beyond(
  row: TableRow,
  keys: readonly OrderKey[],
  position: readonly RawBuilder<unknown>[],
  backward: boolean,
): RawBuilder<unknown> {
  const directions = new Set(keys.map(({ descending }) => descending));
  if (directions.size === 1 && !keys.some(({ nullable }) => nullable)) {
    return beyondAsRow(row, keys, position, keys[0]?.descending === backward);
  }
  const alternatives = keys.map((key, index) => {
    const ties = keys
      .slice(0, index)
      .map((tie, at) => sql`${keyColumn(row, tie)} is not distinct from ${position[at]}`);
    return sql`(${sql.join([...ties, beyondKey(row, key, position[index], backward)], sql` and `)})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;
}

function beyondAsRow(
  row: TableRow,
  keys: readonly OrderKey[],
  position: readonly RawBuilder<unknown>[],
  greater: boolean,
): RawBuilder<unknown> {
  const columns = sql.join(
    keys.map((key) => keyColumn(row, key)),
    sql`, `,
  );
  return sql`(${columns}) ${greater ? sql`>` : sql`<`} (${sql.join(position, sql`, `)})`;
}

function beyondKey(
  row: TableRow,
  key: OrderKey,
  position: RawBuilder<unknown> | undefined,
  backward: boolean,
): RawBuilder<unknown> {
  const column = keyColumn(row, key);
  const past = key.descending === backward ? sql`${column} > ${position}` : sql`${column} < ${position}`;
  if (!key.nullable) {
    return past;
  }
  const acrossNulls = backward
    ? sql`(${position} is null and ${column} is not null)`
    : sql`(${position} is not null and ${column} is null)`;
  return sql`(${past} or ${acrossNulls})`;
}
