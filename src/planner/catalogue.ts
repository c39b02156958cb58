import type { EntityClass, EntityMetadata, EntityProperty, MetadataStorage } from "@mikro-orm/core";
import { isAbstractType, type GraphQLSchema } from "graphql";
import { sql, type RawBuilder } from "kysely";

import type { Binding, Known, Row } from "./binding.ts";

/** The house's tables as the planner sees them. */
export type Entity = EntityMetadata<Record<string, unknown>>;
export type Property = EntityProperty<Record<string, unknown>>;

/** Everything a plan is made from: the API's schema, the entities' metadata, and what ties them. */
export interface Catalogue extends Known {
  readonly schema: GraphQLSchema;
  /** Whether the tables are those of the past. */
  readonly isPast: boolean;
  /** The table behind an entity's class. */
  readonly entity: (of: EntityClass<object>) => Entity;
  readonly binding: (type: string) => Binding | undefined;
  /** The binding that declares a field of Query, if a statement answers it. */
  readonly root: (field: string) => Binding | undefined;
}

export function createCatalogue(
  schema: GraphQLSchema,
  metadata: MetadataStorage,
  bindings: readonly Binding[],
): Catalogue {
  const types = new Map(bindings.map((binding) => [binding.type, binding]));
  const roots = new Map(
    bindings.flatMap((binding) => Object.keys(binding.roots ?? {}).map((field) => [field, binding])),
  );
  return {
    schema,
    isPast: false,
    registers: "register",
    machinery: "ingest",
    recorded: recordedTypes(schema),
    entity: (of) => metadata.get(of as never),
    binding: (type) => types.get(type),
    root: (field) => roots.get(field),
  };
}

function recordedTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const recorded = schema.getType("Recorded");
  return new Set(isAbstractType(recorded) ? schema.getPossibleTypes(recorded).map(({ name }) => name) : []);
}

/** Where the database shows every table as it stood at a revision. */
const PAST = "past";

/** The same catalogue over the tables as they stood at the revision that a statement is run for. */
export function pastCatalogue(present: Catalogue): Catalogue {
  const known = new Map<Entity, Entity>();
  const inPast = (entity: Entity): Entity => {
    const past = known.get(entity) ?? (Object.create(entity, { schema: { value: PAST } }) as Entity);
    known.set(entity, past);
    return past;
  };
  const schemas = { registers: PAST, machinery: PAST };
  return { ...present, ...schemas, isPast: true, entity: (of) => inPast(present.entity(of)) };
}

/** The entity behind a type. */
export function entityOf(catalogue: Catalogue, { entity }: Pick<Binding, "entity">): Entity {
  return catalogue.entity(entity);
}

/** A table under an alias, and which of its columns a statement reads. */
export class TableRow implements Row {
  readonly entity: Entity;
  readonly alias: string;
  readonly #columns = new Set<string>();

  constructor(entity: Entity, alias: string) {
    this.entity = entity;
    this.alias = alias;
  }

  /** Those that were named until now. */
  get columns(): readonly string[] {
    return [...this.#columns];
  }

  column(property: string): RawBuilder<unknown> {
    return this.named(columnOf(this.property(property)));
  }

  named(column: string): RawBuilder<unknown> {
    this.#columns.add(column);
    return sql.ref(`${this.alias}.${column}`);
  }

  table(name: string): RawBuilder<unknown> {
    return sql.table(`${this.entity.schema}.${name}`);
  }

  property(name: string): Property {
    const property = propertyOf(this.entity, name);
    if (!property) {
      throw new Error(`${this.entity.className} has no property ${name}`);
    }
    return property;
  }
}

export function propertyOf(entity: Entity, name: string): Property | undefined {
  return (entity.properties as Readonly<Record<string, Property>>)[name];
}

export function columnOf(property: Property): string {
  const column = property.fieldNames[0];
  if (column === undefined) {
    throw new Error(`${property.name} has no column`);
  }
  return column;
}

/** The SQL type of a property's column, such as `numeric(18,2)` or `text[]`. */
export function columnTypeOf(property: Property): string {
  return property.columnTypes?.[0] ?? "text";
}

export function primaryKeys(entity: Entity): readonly Property[] {
  return entity.primaryKeys.map((name) => propertyOf(entity, name) as Property);
}

export function tableOf(entity: Entity): RawBuilder<unknown> {
  return sql.table(`${entity.schema}.${entity.tableName}`);
}

export const allOf = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);

export const anyOf = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;
