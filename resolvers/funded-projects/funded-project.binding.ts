import { sql, type RawBuilder } from "kysely";

import { FundedProject } from "../../entities/funded-projects/funded-project.entity.ts";
import type { Arguments, Binding, Row } from "../../src/planner/binding.ts";
import { operand } from "../../src/planner/operand.ts";
import { given } from "../shared/given.ts";
import { goalFilter } from "../shared/project-goals.ts";

export const fundedProjectBinding: Binding = {
  type: "FundedProject",
  entity: FundedProject,
  typeProperty: "projectType",
  roots: { fundedProjects: { kind: "connection" } },
  filters: { territory: { sql: inTerritory }, goal: goalFilter((row) => row.column("projectType")) },
};

type Sql = RawBuilder<unknown>;

/** The tables in which each instrument keeps its places: the view has no territories of its own. */
const placesByType = {
  Grant: { table: "grant_territory", column: "grant_id" },
  SocialOrder: { table: "social_order_territory", column: "social_order_id" },
  StrategicPartnership: { table: "strategic_partnership_territory", column: "strategic_partnership_id" },
  SmallGrant: { table: "small_grant_territory", column: "small_grant_id" },
} as const;

function inTerritory(row: Row, filter: Arguments): Sql {
  const places = placesOf(row, filter);
  const cases = Object.entries(placesByType).map(
    ([type, { table, column }]) =>
      sql`when ${sql.lit(type)} then exists (select from ${row.table(table)} as t where ${sql.ref(`t.${column}`)} = ${row.column("id")} and ${places})`,
  );
  return sql`case ${row.column("projectType")} ${sql.join(cases, sql` `)} end`;
}

function placesOf(row: Row, { eq, within, in: among }: Arguments): Sql {
  const conditions = [
    ...(given(eq) ? [sql`t.territory_kato = ${operand(eq, "text")}`] : []),
    ...(given(among) ? [sql`t.territory_kato = any(${operand(among, "text[]")})`] : []),
    ...(given(within)
      ? [sql`t.territory_kato = any(array(${codesWithin(row, operand(within, "text"))}))`]
      : []),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

const codesWithin = (row: Row, code: Sql): Sql =>
  sql`select place.kato from ${row.table("territory")} as place where place.kato = ${code} or place.ancestors @> array[${code}]`;
