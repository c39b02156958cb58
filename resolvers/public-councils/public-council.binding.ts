import { sql, type RawBuilder } from "kysely";

import { PublicCouncil } from "../../entities/public-councils/public-council.entity.ts";
import type { Binding, Row } from "../../src/planner/binding.ts";

export const publicCouncilBinding: Binding = {
  type: "PublicCouncil",
  entity: PublicCouncil,
  roots: { publicCouncils: { kind: "connection" } },
  fields: { civilSocietyShare: { sql: civilSocietyShare } },
};

/** Percent of the seated members; the secretary is none (law 383-V, article 12). */
function civilSocietyShare(row: Row): RawBuilder<unknown> {
  return sql`(
    select round(100.0 * count(*) filter (where seat.side = 'CIVIL_SOCIETY') / nullif(count(*), 0), 1)
    from ${row.table("council_membership")} as seat
    where seat.council_id = ${row.column("id")} and not seat.ended and seat.role <> 'SECRETARY'
  )`;
}
