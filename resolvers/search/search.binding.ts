import { sql, type RawBuilder } from "kysely";

import { SearchHit } from "../../entities/search/search-hit.entity.ts";
import { SearchKind } from "../../schema/search/search-hit.type.ts";
import type { Arguments, Binding, Schemas } from "../../src/planner/binding.ts";
import { operand } from "../../src/planner/operand.ts";

export const searchHitBinding: Binding = {
  type: "SearchHit",
  entity: SearchHit,
  roots: { search: { kind: "connection", rows: hits, orderBy: ["PLACE_ASC"] } },
  fields: {
    kind: {
      sql: (row) =>
        sql`case ${row.column("type")} when 'Organization' then 'ORGANIZATION' else 'PUBLIC_COUNCIL' end`,
    },
    language: {
      sql: (row) =>
        sql`register.matched_language(${sql.join(["askedSkeleton", "nameKk", "nameRu", "nameEn"].map((name) => row.column(name)))})`,
    },
    node: { itself: true },
  },
};

/** A hit says of which type its row is. */
export const searchableBinding: Binding = { type: "Searchable", entity: SearchHit, typeProperty: "type" };

function hits({ text, kinds }: Arguments, { registers }: Schemas): RawBuilder<unknown> {
  const wanted = (kinds ?? Object.keys(SearchKind)) as readonly string[];
  const listed = sql`array[${sql.join(wanted.map((kind) => sql.lit(kind)))}]::text[]`;
  return sql`${sql.table(`${registers}.search_hits`)}(btrim(${operand(text, "text")}), ${listed})`;
}
