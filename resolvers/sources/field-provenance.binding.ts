import { FieldProvenance } from "../../entities/sources/field-provenance.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";
import type { FieldNames } from "../shared/field-names.ts";

/** Records speak of properties, the API of fields. */
export const fieldProvenanceBinding = (names: FieldNames): Binding => ({
  type: "FieldProvenance",
  entity: FieldProvenance,
  fields: { field: { sql: (row) => names.field(row.column("kind"), row.column("field")) } },
});
