import { Migration } from "@mikro-orm/migrations";

const tables = [
  `create table register.goal (
  code varchar(2) not null,
  number int not null,
  name_kk text,
  name_ru text,
  name_en text,
  primary key (code)
)`,
  `create table register.goal_assignment (
  id serial primary key,
  key text not null,
  goal_code varchar(2) not null,
  assigned_by text not null,
  sphere_code varchar(8),
  call_id int,
  grant_id int,
  social_order_id int,
  strategic_partnership_id int,
  small_grant_id int,
  revision int not null
)`,
  `alter table register.goal_assignment
  add constraint goal_assignment_key_unique unique (key)`,
  `alter table register.goal_assignment
  add constraint goal_assignment_sphere_code_goal_code_unique unique (sphere_code, goal_code)`,
  `alter table register.goal_assignment
  add constraint goal_assignment_call_id_goal_code_unique unique (call_id, goal_code)`,
  `alter table register.goal_assignment
  add constraint goal_assignment_grant_id_goal_code_unique unique (grant_id, goal_code)`,
  `alter table register.goal_assignment
  add constraint goal_assignment_social_order_id_goal_code_unique unique (social_order_id,
      goal_code)`,
  `alter table register.goal_assignment
  add constraint goal_assignment_strategic_partnership_id_goal_code_unique unique
      (strategic_partnership_id, goal_code)`,
  `alter table register.goal_assignment
  add constraint goal_assignment_small_grant_id_goal_code_unique unique (small_grant_id,
      goal_code)`,
  `alter table register.goal_assignment
  add constraint goal_assignment_assigned_by_check check (assigned_by in ('CROSSWALK',
      'PUBLISHER', 'EDITOR'))`,
  `alter table register.goal_assignment
  add constraint goal_assignment_one_thing_check check (num_nonnulls(sphere_code, call_id, grant_id,
      social_order_id, strategic_partnership_id, small_grant_id) = 1)`,
];

const references = [
  `alter table register.goal_assignment
  add constraint goal_assignment_goal_code_foreign foreign key (goal_code) references
      register.goal (code)`,
  `alter table register.goal_assignment
  add constraint goal_assignment_sphere_code_foreign foreign key (sphere_code) references
      register.sphere (code) on delete set null`,
  `alter table register.goal_assignment
  add constraint goal_assignment_call_id_foreign foreign key (call_id) references
      register.grant_call (id) on delete set null`,
  `alter table register.goal_assignment
  add constraint goal_assignment_grant_id_foreign foreign key (grant_id) references
      register."grant" (id) on delete set null`,
  `alter table register.goal_assignment
  add constraint goal_assignment_social_order_id_foreign foreign key (social_order_id) references
      register.social_order (id) on delete set null`,
  `alter table register.goal_assignment
  add constraint goal_assignment_strategic_partnership_id_foreign foreign key
      (strategic_partnership_id) references register.strategic_partnership (id) on delete set
      null`,
  `alter table register.goal_assignment
  add constraint goal_assignment_small_grant_id_foreign foreign key (small_grant_id) references
      register.small_grant (id) on delete set null`,
];

/** One row for each project and goal, with what is asked of the assignment that says so. */
export const projectGoals = (columns: string): string => {
  const selected = (type: string, id: string): string =>
    `select '${type}' as project_type, ${id} as project_id, a.goal_code, a.goal_code::int as goal_number,
      ${columns}`;

  const ofProject = (type: string, column: string): string =>
    `${selected(type, `a.${column}`)} from register.goal_assignment as a where a.${column} is not null`;

  const ofSphere = (type: string, table: string, own: string): string =>
    `${selected(type, "one.id")} from ${table} as one
    join register.goal_assignment as a on a.sphere_code = one.sphere_code
    where not exists (select from register.goal_assignment as own where ${own})`;

  return [
    ofProject("Grant", "grant_id"),
    ofProject("SocialOrder", "social_order_id"),
    ofProject("StrategicPartnership", "strategic_partnership_id"),
    ofProject("SmallGrant", "small_grant_id"),
    `${selected("SmallGrant", "one.id")} from register.small_grant as one
    join register.goal_assignment as a on a.call_id = one.call_id
    where not exists (select from register.goal_assignment as own where own.small_grant_id = one.id)`,
    ofSphere("Grant", `register."grant"`, "own.grant_id = one.id"),
    ofSphere("SocialOrder", "register.social_order", "own.social_order_id = one.id"),
    ofSphere(
      "StrategicPartnership",
      "register.strategic_partnership",
      "own.strategic_partnership_id = one.id",
    ),
    ofSphere(
      "SmallGrant",
      "register.small_grant",
      "own.small_grant_id = one.id or own.call_id = one.call_id",
    ),
  ].join("\n  union all ");
};

const views = [`create view register.project_goal as ${projectGoals("a.assigned_by")}`];

/** Sustainable Development Goals, who serves which, and who says so. */
export class Migration2026112112 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...references, ...views]) this.addSql(statement);
  }
}
