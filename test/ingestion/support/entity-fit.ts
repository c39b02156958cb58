import "reflect-metadata";
import type { EntityMetadata, EntityProperty } from "@mikro-orm/core";
import { MikroORM, ReferenceKind } from "@mikro-orm/postgresql";

import { entities } from "../../../entities/entities.ts";
import type { RegisterStatement } from "../../../src/ingestion/connectors/connector.ts";

const metadata = new MikroORM({ entities, dbName: "none" }).getMetadata();

/** The pipeline gives these: ids, keys and revisions are not for a source to state. */
const givenByPipeline = new Set(["id", "key", "revision"]);

/** One source may leave the legal form to another. */
const statedBySome = new Set(["legalForm"]);

type Payload = Readonly<Record<string, unknown>>;

/** What keeps a statement from becoming a row of its entity, in words. */
export function misfits({ kind, key, payload }: RegisterStatement): string[] {
  return misfitsIn(entityNamed(kind), payload).map((misfit) => `${kind} ${key}: ${misfit}`);
}

/** What a statement refers to, as `Kind key`. */
export function referencesOf({ kind, payload }: RegisterStatement): string[] {
  const relations = entityNamed(kind).props.filter(
    (property) => property.kind !== ReferenceKind.SCALAR && property.kind !== ReferenceKind.ONE_TO_MANY,
  );
  return relations.flatMap(({ name, type }) => keysIn(payload[name]).map((key) => `${type} ${key}`));
}

function keysIn(value: unknown): string[] {
  if (areTexts(value)) return value;
  return isText(value) ? [value] : [];
}

function misfitsIn(entity: EntityMetadata, payload: Payload): string[] {
  const properties = new Map(entity.props.map((property) => [property.name, property]));
  const wrong = Object.entries(payload).flatMap(([name, value]) =>
    misfitOf(properties.get(name), name, value),
  );
  const missing = entity.props.filter((property) => isRequired(property) && !(property.name in payload));
  return [...wrong, ...missing.map(({ name }) => `${name} is missing`)];
}

function isRequired({ name, kind, nullable, default: preset, generated }: EntityProperty): boolean {
  if (givenByPipeline.has(name) || statedBySome.has(name)) return false;
  return (
    kind === ReferenceKind.SCALAR && nullable !== true && preset === undefined && generated === undefined
  );
}

function misfitOf(property: EntityProperty | undefined, name: string, value: unknown): string[] {
  if (property === undefined || !isStatable(property)) return [`${name} is not to be stated`];
  if (property.kind === ReferenceKind.ONE_TO_MANY) return ownedMisfits(property, value);
  return fits(property, value) ? [] : [`${name} does not take ${JSON.stringify(value)}`];
}

function isStatable({ name, generated }: EntityProperty): boolean {
  return generated === undefined && !givenByPipeline.has(name);
}

/** The other side of the list is the owner, which the statement is about. */
function ownedMisfits({ name, type }: EntityProperty, value: unknown): string[] {
  const items = Array.isArray(value) ? (value as Payload[]) : [{}];
  return items.flatMap((item) => misfitsIn(entityNamed(type), item)).map((misfit) => `${name}: ${misfit}`);
}

function fits(property: EntityProperty, value: unknown): boolean {
  if (property.kind === ReferenceKind.MANY_TO_MANY) return areTexts(value);
  if (property.kind !== ReferenceKind.SCALAR) return isText(value);
  const { items, array, columnTypes, type } = property;
  if (items === undefined) return fitsColumn(columnTypes?.[0] ?? type, value);
  return array === true
    ? areTexts(value) && value.every((one) => items.includes(one))
    : items.includes(value as string);
}

function fitsColumn(column: string, value: unknown): boolean {
  if (column.endsWith("[]")) return areTexts(value);
  if (column.startsWith("numeric")) return isText(value) && /^\d{1,16}\.\d{2}$/.test(value);
  if (column === "date") return isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (column.startsWith("int")) return Number.isInteger(value);
  return column.startsWith("bool") ? typeof value === "boolean" : isText(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function entityNamed(name: string): EntityMetadata {
  const entity = [...metadata.getAll().values()].find(({ className }) => className === name);
  if (entity === undefined) throw new Error(`no entity is called ${name}`);
  return entity;
}
