import { sql } from "kysely";

import { FieldProvenance } from "../../entities/sources/field-provenance.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const fieldProvenanceBinding: Binding = {
  type: "FieldProvenance",
  entity: FieldProvenance,
  fields: {
    /** Records speak of properties; the one whose field has another name is an organization's territory. */
    field: {
      sql: (row) =>
        sql`case when ${row.column("kind")} = 'Organization' and ${row.column("field")} = 'territory' then 'region' else ${row.column("field")} end`,
    },
  },
};
