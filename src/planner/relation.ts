import { ReferenceKind } from "@mikro-orm/core";
import { sql, type RawBuilder } from "kysely";

import { naturalKeyOf } from "../../entities/shared/natural-key.ts";
import { NATURAL_KEY, type FieldBinding, type RelatedRows } from "./binding.ts";
import {
  columnOf,
  primaryKeys,
  propertyOf,
  tableOf,
  type Catalogue,
  type Entity,
  type Property,
  TableRow,
} from "./catalogue.ts";
import { orderKey, orderKeys, withPrimaryKey, type OrderKey } from "./order.ts";

/** The way from a row to the rows of another table. */
export interface Relation {
  readonly target: Entity;
  /** At most one row on the other side. */
  readonly single: boolean;
  /** The order of the list, where it is not paged by one of its own. */
  readonly keys: readonly OrderKey[];
  /** How many rows of it are given at most; without it all of them. */
  readonly most?: number | undefined;
  /** What stands behind `from`, with the target under the row's alias. */
  readonly from: (target: TableRow) => RawBuilder<unknown>;
  /** What ties the target to the row where the way begins. */
  readonly on: (origin: TableRow, target: TableRow) => RawBuilder<unknown>;
}

/** The relation that an entity's property declares, or undefined for a plain column. */
export function relationOf(catalogue: Catalogue, property: Property): Relation | undefined {
  switch (property.kind) {
    case ReferenceKind.MANY_TO_ONE:
      return owning(catalogue, property);
    case ReferenceKind.ONE_TO_ONE:
      return property.owner ? owning(catalogue, property) : inverse(catalogue, property, true);
    case ReferenceKind.ONE_TO_MANY:
      return inverse(catalogue, property, false);
    case ReferenceKind.MANY_TO_MANY:
      return throughPivot(catalogue, property);
    default:
      return undefined;
  }
}

function targetOf(catalogue: Catalogue, property: Property): Entity {
  return catalogue.entity(property.targetMeta?.class as never);
}

function owning(catalogue: Catalogue, property: Property): Relation {
  return {
    target: targetOf(catalogue, property),
    single: true,
    keys: [],
    from: (row) => table(row),
    on: (origin, row) =>
      sql.join(
        property.fieldNames.map(
          (column, index) =>
            sql`${row.named(property.referencedColumnNames[index] as string)} = ${origin.named(column)}`,
        ),
        sql` and `,
      ),
  };
}

function inverse(catalogue: Catalogue, property: Property, single: boolean): Relation {
  const target = targetOf(catalogue, property);
  const owner = propertyOf(target, property.mappedBy) as Property;
  const referenced = owner.referencedColumnNames[0] as string;
  return {
    target,
    single,
    keys: single ? [] : declaredKeys(target, property),
    from: (row) => table(row),
    on: (origin, row) => sql`${row.named(columnOf(owner))} = ${origin.named(referenced)}`,
  };
}

function throughPivot(catalogue: Catalogue, property: Property): Relation {
  const target = targetOf(catalogue, property);
  const pivot = sql.table(`${target.schema}.${pivotTableOf(target, property)}`);
  const mine = property.joinColumns[0] as string;
  const theirs = property.inverseJoinColumns[0] as string;
  const targetKey = keyColumnOf(target);
  const pivotAlias = (row: TableRow) => `${row.alias}_pivot`;
  return {
    target,
    single: false,
    keys: declaredKeys(target, property),
    from: (row) =>
      sql`${pivot} as ${sql.ref(pivotAlias(row))} join ${table(row)} on ${row.named(targetKey)} = ${sql.ref(`${pivotAlias(row)}.${theirs}`)}`,
    on: (origin, row) =>
      sql`${sql.ref(`${pivotAlias(row)}.${mine}`)} = ${origin.named(keyColumnOf(origin.entity))}`,
  };
}

/** Only the owning side tells: on the other one MikroORM confuses relations whose owners call them alike. */
function pivotTableOf(target: Entity, property: Property): string {
  const owner = property.owner ? property : propertyOf(target, property.mappedBy);
  return owner?.pivotTable as string;
}

function keyColumnOf(entity: Entity): string {
  return columnOf(primaryKeys(entity)[0] as Property);
}

type RelatedBinding = Extract<FieldBinding, { readonly related: unknown }>;

/** A relation that no foreign key declares: columns of the target that equal columns of the row or constants. */
export function relatedOf(catalogue: Catalogue, { related }: RelatedBinding): Relation {
  const entity = catalogue.entity(related.entity);
  if (related.to !== undefined) return relatedThrough(catalogue, related, entity, related.to);
  return {
    target: entity,
    single: false,
    keys: orderKeys(entity, related.orderBy),
    most: related.most,
    from: (row) => table(row),
    on: (origin, row) => equalColumns(related, origin, row),
  };
}

/** The same, and one step on: the rows in between join what the field gives to the row. */
function relatedThrough(catalogue: Catalogue, related: RelatedRows, between: Entity, to: string): Relation {
  const step = relationOf(catalogue, propertyOf(between, to) as Property) as Relation;
  const rowBetween = (row: TableRow) => new TableRow(between, `${row.alias}_between`);
  return {
    target: step.target,
    single: false,
    keys: orderKeys(step.target, related.orderBy),
    from: (row) => sql`${table(rowBetween(row))} join ${step.from(row)} on ${step.on(rowBetween(row), row)}`,
    on: (origin, row) => equalColumns(related, origin, rowBetween(row)),
  };
}

function equalColumns({ on }: RelatedRows, origin: TableRow, row: TableRow): RawBuilder<unknown> {
  const equalities = Object.entries(on).map(
    ([property, other]) => sql`${row.column(property)} = ${otherSide(other, origin)}`,
  );
  return sql.join(equalities, sql` and `);
}

function otherSide(other: RelatedRows["on"][string], origin: TableRow): RawBuilder<unknown> {
  if (other === NATURAL_KEY) {
    return origin.column((naturalKeyOf(origin.entity) as Property).name);
  }
  return typeof other === "string" ? origin.column(other) : sql.lit(other.value);
}

function table(row: TableRow): RawBuilder<unknown> {
  return sql`${tableOf(row.entity)} as ${sql.ref(row.alias)}`;
}

function declaredKeys(target: Entity, property: Property): readonly OrderKey[] {
  const declared = [property.orderBy ?? []].flat() as readonly Readonly<Record<string, unknown>>[];
  const keys = declared.flatMap((order) =>
    Object.entries(order).map(([name, direction]) =>
      orderKey(target, name, String(direction).toLowerCase().startsWith("desc")),
    ),
  );
  return withPrimaryKey(target, keys);
}
