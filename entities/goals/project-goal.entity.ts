import { defineEntity, p } from "@mikro-orm/core";

import { FundedProject } from "../funded-projects/funded-project.entity.ts";
import { GoalAssigner } from "./goal.vocabulary.ts";
import { SustainableDevelopmentGoal } from "./sustainable-development-goal.entity.ts";

interface Instrument {
  readonly type: string;
  readonly table: string;
  /** The column of an assignment that names one project. */
  readonly column: string;
}

const instruments: readonly Instrument[] = [
  { type: "Grant", table: `register."grant"`, column: "grant_id" },
  { type: "SocialOrder", table: "register.social_order", column: "social_order_id" },
  {
    type: "StrategicPartnership",
    table: "register.strategic_partnership",
    column: "strategic_partnership_id",
  },
  { type: "SmallGrant", table: "register.small_grant", column: "small_grant_id" },
];

const selected = (type: string, id: string): string =>
  `select '${type}' as project_type, ${id} as project_id, a.goal_code, a.goal_code::int as goal_number, a.assigned_by, a.key`;

const without = (condition: string): string =>
  `not exists (select from register.goal_assignment as own where ${condition})`;

const ofProject = ({ type, column }: Instrument): string =>
  `${selected(type, `a.${column}`)} from register.goal_assignment as a where a.${column} is not null`;

/** A small grant serves the goals of its call. */
const ofCall = `${selected("SmallGrant", "one.id")} from register.small_grant as one join register.goal_assignment as a on a.call_id = one.call_id where ${without("own.small_grant_id = one.id")}`;

/** The sphere speaks only where nobody spoke for the project itself. */
const ofSphere = ({ type, table, column }: Instrument): string => {
  const own = type === "SmallGrant" ? ` or own.call_id = one.call_id` : "";
  return `${selected(type, "one.id")} from ${table} as one join register.goal_assignment as a on a.sphere_code = one.sphere_code where ${without(`own.${column} = one.id${own}`)}`;
};

/** One row per project and goal, with who says so; the key is that of the assignment behind it. */
const ProjectGoalSchema = defineEntity({
  name: "ProjectGoal",
  tableName: "project_goal",
  schema: "register",
  view: true,
  expression: [...instruments.map(ofProject), ofCall, ...instruments.map(ofSphere)].join(" union all "),
  properties: {
    projectType: p.text().primary(),
    projectId: p.integer().primary(),
    goalNumber: p.integer().primary(),
    goal: () => p.manyToOne(SustainableDevelopmentGoal),
    assignedBy: p.enum(GoalAssigner.values),
    key: p.text(),
    project: () => p.manyToOne(FundedProject).joinColumns("project_type", "project_id").persist(false),
  },
});

export class ProjectGoal extends ProjectGoalSchema.class {}
ProjectGoalSchema.setClass(ProjectGoal);
