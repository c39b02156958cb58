import { sql } from "kysely";

import { QuarantinedRow } from "../../entities/sources/quarantined-row.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const quarantinedRowBinding: Binding = {
  type: "QuarantinedRow",
  entity: QuarantinedRow,
  fields: {
    file: { sql: (row) => sql`(select name from ingest.raw_file where raw_file.id = ${row.column("file")})` },
  },
};
