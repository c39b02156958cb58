import { sql, type RawBuilder } from "kysely";

import { ProjectGoal } from "../../entities/goals/project-goal.entity.ts";
import type { Arguments, FieldBinding, FilterBinding, Row } from "../../src/planner/binding.ts";
import { operand } from "../../src/planner/operand.ts";
import { given } from "./given.ts";

type Sql = RawBuilder<unknown>;

/** The goals of a project of one type, and the same with who assigned them. */
export function goalFields(type: string): Readonly<Record<"goals" | "goalAssignments", FieldBinding>> {
  const on = { projectType: { value: type }, projectId: "id" };
  return {
    goals: { related: { entity: ProjectGoal, on, to: "goal", orderBy: ["NUMBER_ASC"] } },
    goalAssignments: { related: { entity: ProjectGoal, on, orderBy: ["GOAL_NUMBER_ASC"] } },
  };
}

/** The filter by goal; `typeOf` gives the type of a row. */
export function goalFilter(typeOf: (row: Row) => Sql): FilterBinding {
  return {
    sql: (row, filter) =>
      sql`exists (select from ${row.table("project_goal")} as served where served.project_type = ${typeOf(row)} and served.project_id = ${row.column("id")} and ${numbersOf(filter)})`,
  };
}

/** The same where all rows are of one type. */
export const goalFilterOf = (type: string): FilterBinding => goalFilter(() => sql.lit(type));

function numbersOf({ eq, in: among }: Arguments): Sql {
  const conditions = [
    ...(given(eq) ? [sql`served.goal_number = ${operand(eq, "int")}`] : []),
    ...(given(among) ? [sql`served.goal_number = any(${operand(among, "int[]")})`] : []),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
