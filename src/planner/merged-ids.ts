import { sql, type RawBuilder } from "kysely";

import type { Schemas } from "./binding.ts";
import type { Entity } from "./catalogue.ts";

type Sql = RawBuilder<unknown>;

/** The number of the row that stands for a number now: the same, unless its row was joined to another. */
export function presentId({ machinery }: Schemas, entity: Entity, id: Sql): Sql {
  return sql`coalesce((select merged.target_id from ${sql.table(`${machinery}.merged_id`)} as merged where merged.kind = ${sql.lit(entity.className)} and merged.id = ${id}), ${id})`;
}
