import { FieldChange } from "../../entities/sources/field-change.entity.ts";
import { Version } from "../../entities/sources/version.entity.ts";
import { MOST_FIELDS } from "../../schema/shared/list-sizes.ts";
import type { Binding } from "../../src/planner/binding.ts";
import type { FieldNames } from "../shared/field-names.ts";

const on = { kind: "kind", key: "key", revision: "revision" };

export const versionBinding: Binding = {
  type: "Version",
  entity: Version,
  fields: { fields: { related: { entity: FieldChange, on, orderBy: ["PROPERTY_ASC"], most: MOST_FIELDS } } },
};

export const fieldChangeBinding = (names: FieldNames): Binding => ({
  type: "FieldChange",
  entity: FieldChange,
  fields: { field: { sql: (row) => names.path(row.column("kind"), row.column("property")) } },
});
