import {
  type EntityMetadata,
  type EntityProperty,
  type MetadataStorage,
  ReferenceKind,
} from "@mikro-orm/core";

import { naturalKeyOf } from "../../entities/shared/natural-key.ts";

type Metadata = EntityMetadata<object>;
type Property = EntityProperty<object>;

/** A property whose value stands in a column of its own. */
export interface ValueColumn {
  readonly property: string;
  readonly column: string;
  /** PostgreSQL's name of the type. */
  readonly type: string;
  readonly required: boolean;
  /** What stands there while no source states it, as SQL. */
  readonly fallback: string | null;
  /** The words that it may hold. */
  readonly words: readonly string[] | null;
}

/** A property that names another thing by its natural key. */
export interface Reference {
  readonly property: string;
  readonly column: string;
  readonly target: Target;
  readonly required: boolean;
}

/** A property that names several other things. */
export interface ReferenceList {
  readonly property: string;
  readonly pivot: string;
  readonly ownerColumn: string;
  readonly targetColumn: string;
  readonly target: Target;
}

/** A list of rows that belong to one thing alone and are replaced with it. */
export interface OwnedList {
  readonly property: string;
  readonly ownerColumn: string;
  readonly rows: RowShape;
}

/** Where a natural key leads. */
export interface Target {
  readonly kind: string;
  readonly table: string;
  readonly keyColumn: string;
  readonly idColumn: string;
}

/** A table of the register as statements fill it. */
export interface RowShape {
  readonly table: string;
  readonly idColumn: string;
  readonly values: readonly ValueColumn[];
  readonly references: readonly Reference[];
}

export interface RegisterTable extends RowShape, Target {
  /** The property that is the natural key; a statement may repeat it. */
  readonly keyProperty: string;
  /** Whether rows have a number beside their natural key. */
  readonly numbered: boolean;
  readonly lists: readonly ReferenceList[];
  readonly owned: readonly OwnedList[];
  /** Properties that together occur once, apart from the natural key. */
  readonly uniques: readonly (readonly string[])[];
}

/** A column that leads to a row of a register, wherever it stands. */
export interface Referrer {
  readonly table: string;
  readonly column: string;
}

/** The registers as the entities declare them: whatever is added there is written without a word here. */
export interface RegisterModel {
  /** In an order in which nothing refers to a later table. */
  readonly tables: readonly RegisterTable[];
  table(kind: string): RegisterTable | undefined;
  referrers(kind: string): readonly Referrer[];
}

const SCHEMA = "register";

export function registerModel(metadata: MetadataStorage): RegisterModel {
  const described = [...metadata.getAll().values()].filter(isDescribed) as Metadata[];
  const tables = inReferenceOrder(described.map(tableOf));
  const byKind = new Map(tables.map((table) => [table.kind, table]));
  const referrers = Map.groupBy(tables.flatMap(referrersIn), ({ kind }) => kind);
  return {
    tables,
    table: (kind) => byKind.get(kind),
    referrers: (kind) => referrers.get(kind) ?? [],
  };
}

/** What statements describe has a natural key; what has none, such as a stage, belongs to what has one. */
function isDescribed(meta: Metadata): boolean {
  return meta.schema === SCHEMA && !meta.view && !meta.pivotTable && naturalKeyOf(meta) !== undefined;
}

function property(meta: Metadata, name: string): Property {
  return (meta.properties as Record<string, Property>)[name] as Property;
}

function properties(meta: Metadata): readonly Property[] {
  return Object.values(meta.properties as Record<string, Property>);
}

function tableOf(meta: Metadata): RegisterTable {
  const target = targetOf(meta);
  const keyProperty = naturalKeyOf(meta)?.name ?? "";
  const numbered = target.idColumn !== target.keyColumn;
  return {
    ...target,
    ...rowShape(meta, [keyProperty, "revision"]),
    keyProperty,
    numbered,
    lists: properties(meta).filter(isOwningList).map(listOf),
    owned: properties(meta).filter(isOwnedList).map(ownedOf),
    uniques: uniquesOf(meta),
  };
}

function targetOf(meta: Metadata): Target {
  const key = naturalKeyOf(meta);
  if (key === undefined) throw new Error(`${meta.className} has no natural key, so nothing can refer to it.`);
  return {
    kind: meta.className,
    table: tableName(meta),
    keyColumn: columnOf(key),
    idColumn: idColumnOf(meta),
  };
}

function rowShape(meta: Metadata, without: readonly string[]): RowShape {
  const own = properties(meta).filter(({ name, autoincrement }) => !without.includes(name) && !autoincrement);
  return {
    table: tableName(meta),
    idColumn: idColumnOf(meta),
    values: own.filter(isValue).map(valueOf),
    references: own.filter(isReference).map(referenceOf),
  };
}

function isValue({ kind, generated, persist }: Property): boolean {
  return kind === ReferenceKind.SCALAR && generated === undefined && persist !== false;
}

function isReference({ kind, owner }: Property): boolean {
  return kind === ReferenceKind.MANY_TO_ONE || (kind === ReferenceKind.ONE_TO_ONE && owner);
}

function isOwningList({ kind, owner }: Property): boolean {
  return kind === ReferenceKind.MANY_TO_MANY && owner;
}

function isOwnedList({ kind, targetMeta }: Property): boolean {
  return (
    kind === ReferenceKind.ONE_TO_MANY &&
    !targetMeta?.view &&
    naturalKeyOf(targetMeta as Metadata) === undefined
  );
}

function valueOf(prop: Property): ValueColumn {
  const fallback = prop.defaultRaw ?? null;
  return {
    property: prop.name,
    column: columnOf(prop),
    type: prop.columnTypes[0] as string,
    required: !prop.nullable && fallback === null,
    fallback,
    words: (prop.items as string[] | undefined) ?? null,
  };
}

function referenceOf(prop: Property): Reference {
  const target = targetOf(prop.targetMeta as Metadata);
  return { property: prop.name, column: columnOf(prop), target, required: !prop.nullable };
}

function listOf(prop: Property): ReferenceList {
  return {
    property: prop.name,
    pivot: quoted(SCHEMA, prop.pivotTable.split(".").at(-1) as string),
    ownerColumn: quoted(prop.joinColumns[0] as string),
    targetColumn: quoted(prop.inverseJoinColumns[0] as string),
    target: targetOf(prop.targetMeta as Metadata),
  };
}

function ownedOf({ name, mappedBy, targetMeta }: Property): OwnedList {
  const child = targetMeta as Metadata;
  return {
    property: name,
    ownerColumn: columnOf(property(child, mappedBy)),
    rows: rowShape(child, [mappedBy]),
  };
}

function uniquesOf(meta: Metadata): readonly (readonly string[])[] {
  const key = naturalKeyOf(meta)?.name;
  const single = properties(meta).filter((prop) => prop.unique && prop.name !== key && !prop.mappedBy);
  const several = meta.uniques.map((unique) => [unique.properties].flat().map(String));
  return [...single.map((prop) => [prop.name]), ...several];
}

function referrersIn(table: RegisterTable): readonly (Referrer & { kind: string })[] {
  return [
    ...table.references.map(({ target, column }) => ({ kind: target.kind, table: table.table, column })),
    ...table.lists.map((list) => ({ kind: list.target.kind, table: list.pivot, column: list.targetColumn })),
    ...table.owned.flatMap(({ rows }) =>
      rows.references.map(({ target, column }) => ({ kind: target.kind, table: rows.table, column })),
    ),
  ];
}

function inReferenceOrder(tables: readonly RegisterTable[]): RegisterTable[] {
  const ordered: RegisterTable[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const kinds = new Set(waiting.map(({ kind }) => kind));
    const free = waiting.filter(
      (table) => !targetKinds(table).some((kind) => kind !== table.kind && kinds.has(kind)),
    );
    if (free.length === 0) {
      throw new Error(`Registers refer to each other in a circle: ${[...kinds].join(", ")}.`);
    }
    ordered.push(...free.toSorted((one, other) => (one.kind < other.kind ? -1 : 1)));
    waiting = waiting.filter((table) => !free.includes(table));
  }
  return ordered;
}

/** Kinds that the rows of a table name. */
export function targetKinds(table: RegisterTable): readonly string[] {
  const owned = table.owned.flatMap(({ rows }) => rows.references);
  return [...table.references, ...table.lists, ...owned].map(({ target }) => target.kind);
}

function idColumnOf(meta: Metadata): string {
  const [primary] = meta.primaryKeys as readonly string[];
  return columnOf(property(meta, primary ?? "id"));
}

function columnOf(prop: Property): string {
  return quoted(prop.fieldNames[0] as string);
}

function tableName(meta: Metadata): string {
  return quoted(meta.schema ?? SCHEMA, meta.tableName);
}

function quoted(...names: readonly string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join(".");
}
