import type { EntityProperty } from "@mikro-orm/core";

interface Described {
  readonly primaryKeys: readonly PropertyKey[];
  readonly properties: object;
}

/** What publishers know a thing by: `key`, or a code that is the primary key. Undefined for what only belongs to another. */
export function naturalKeyOf(meta: Described): EntityProperty<object> | undefined {
  const properties = meta.properties as Readonly<Record<PropertyKey, EntityProperty<object>>>;
  if (properties["key"]) return properties["key"];
  const [primary, ...others] = meta.primaryKeys;
  const only = primary !== undefined && others.length === 0 ? properties[primary] : undefined;
  return only?.autoincrement ? undefined : only;
}
