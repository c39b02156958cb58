import { sql, type RawBuilder } from "kysely";

import type { Binding, FieldBinding } from "../../src/planner/binding.ts";

type Sql = RawBuilder<unknown>;
type Renamed = readonly (readonly [property: string, path: string])[];

/** Says by which field of the API a property that a record speaks of is answered. */
export interface FieldNames {
  /** Such as `region`, `name` or `effectiveness`. */
  field(kind: Sql, property: Sql): Sql;
  /** With the part of the field: `name.ru`, `effectiveness.method`. */
  path(kind: Sql, property: Sql): Sql;
}

/** Only what is called otherwise in the API is listed; the three languages of a text are parts of one field. */
export function fieldNames(bindings: readonly Binding[]): FieldNames {
  const named = bindings.map(({ type, fields = {} }) => [
    type,
    Object.fromEntries(Object.entries(fields).flatMap(([field, binding]) => renamed(field, binding))),
  ]);
  const names = sql.lit(JSON.stringify(Object.fromEntries(named)));
  const base = (property: Sql) => sql`regexp_replace(${property}, '(Kk|Ru|En)$', '')`;
  const path = (kind: Sql, property: Sql) =>
    sql`coalesce(${names}::jsonb -> ${kind} ->> ${base(property)}, ${base(property)})`;
  return {
    field: (kind, property) => sql`split_part(${path(kind, property)}, '.', 1)`,
    path: (kind, property) =>
      sql`${path(kind, property)} || coalesce('.' || lower(substring(${property} from '(Kk|Ru|En)$')), '')`,
  };
}

function renamed(field: string, binding: FieldBinding): Renamed {
  if ("property" in binding) return [[binding.property, field]];
  if ("texts" in binding && binding.texts.relation !== field) return [[binding.texts.relation, field]];
  if (!("embedded" in binding)) return [];
  return Object.entries(binding.embedded).map(([part, property]) => [property, `${field}.${part}`]);
}
