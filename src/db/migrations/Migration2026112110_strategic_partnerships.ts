import { Migration } from "@mikro-orm/migrations";

const tables = [
  `create table register.strategic_partnership (
  id serial primary key,
  key text not null,
  title_kk text,
  title_ru text,
  title_en text,
  title_folded text generated always as (register.folded_lines(title_kk, title_ru, title_en)) stored
    not null,
  title_sort text generated always as (register.sort_key(coalesce(title_kk, title_ru, title_en)))
    stored collate "C" not null,
  sphere_code varchar(8),
  amount numeric(18,2),
  year int not null,
  starts_on date,
  ends_on date,
  status text not null,
  revision int not null,
  implementer_id int,
  customer_id int,
  direction_code text not null,
  direction_kk text,
  direction_ru text,
  direction_en text,
  direction_folded text generated always as (register.folded_lines(direction_kk, direction_ru,
    direction_en)) stored not null,
  direction_sort text generated always as (register.sort_key(coalesce(direction_kk, direction_ru,
    direction_en))) stored collate "C" not null,
  priority_kk text,
  priority_ru text,
  priority_en text,
  period text not null,
  contract_number text,
  signed_on date,
  act_number text,
  act_signed_on date,
  assessment_kk text,
  assessment_ru text,
  assessment_en text
)`,
  `alter table register.strategic_partnership
  add constraint strategic_partnership_key_unique unique (key)`,
  `create index strategic_partnership_sphere_code_index on register.strategic_partnership (sphere_code)`,
  `create index strategic_partnership_implementer_id_id_index on register.strategic_partnership
    (implementer_id, id)`,
  `create index strategic_partnership_customer_id_id_index on register.strategic_partnership
    (customer_id, id)`,
  `create index strategic_partnership_year_id_index on register.strategic_partnership (year, id)`,
  `create index strategic_partnership_amount_id_index on register.strategic_partnership (amount, id)`,
  `create index strategic_partnership_title_sort_id_index on register.strategic_partnership
    (title_sort, id)`,
  `alter table register.strategic_partnership
  add constraint strategic_partnership_direction_code_period_unique unique (direction_code,
      period)`,
  `alter table register.strategic_partnership
  add constraint strategic_partnership_status_check check (status in ('PLANNED', 'ANNOUNCED',
      'AWARDED', 'IN_PROGRESS', 'COMPLETED', 'ASSESSED', 'TERMINATED', 'CANCELLED'))`,
  `create table register.strategic_partnership_target (
  id serial primary key,
  position int not null,
  code text not null,
  name_kk text,
  name_ru text,
  name_en text,
  unit text not null,
  target numeric(18,2),
  actual numeric(18,2),
  strategic_partnership_id int not null
)`,
  `create index strategic_partnership_target_strategic_partnership_id_index on
    register.strategic_partnership_target (strategic_partnership_id)`,
  `create table register.strategic_partnership_stage (
  id serial primary key,
  position int not null,
  name_kk text,
  name_ru text,
  name_en text,
  status text not null,
  planned_on date,
  completed_on date,
  amount numeric(18,2),
  result_kk text,
  result_ru text,
  result_en text,
  strategic_partnership_id int not null
)`,
  `create index strategic_partnership_stage_strategic_partnership_id_index on
    register.strategic_partnership_stage (strategic_partnership_id)`,
  `alter table register.strategic_partnership_stage
  add constraint strategic_partnership_stage_status_check check (status in ('PLANNED',
      'IN_PROGRESS', 'COMPLETED', 'CANCELLED'))`,
  `create table register.strategic_partnership_territory (
  strategic_partnership_id int not null,
  territory_kato varchar(9) not null,
  primary key (strategic_partnership_id, territory_kato)
)`,
];

const references = [
  `alter table register.strategic_partnership
  add constraint strategic_partnership_sphere_code_foreign foreign key (sphere_code) references
      register.sphere (code) on delete set null`,
  `alter table register.strategic_partnership
  add constraint strategic_partnership_implementer_id_foreign foreign key (implementer_id)
      references register.organization (id) on delete set null`,
  `alter table register.strategic_partnership
  add constraint strategic_partnership_customer_id_foreign foreign key (customer_id) references
      register.organization (id) on delete set null`,
  `alter table register.strategic_partnership_target
  add constraint strategic_partnership_target_strategic_partnership_id_foreign foreign key
      (strategic_partnership_id) references register.strategic_partnership (id) on delete cascade`,
  `alter table register.strategic_partnership_stage
  add constraint strategic_partnership_stage_strategic_partnership_id_foreign foreign key
      (strategic_partnership_id) references register.strategic_partnership (id) on delete cascade`,
  `alter table register.strategic_partnership_territory
  add constraint strategic_partnership_territory_strategic_partne_ca057_foreign foreign key
      (strategic_partnership_id) references register.strategic_partnership (id) on update cascade
      on delete cascade`,
  `alter table register.strategic_partnership_territory
  add constraint strategic_partnership_territory_territory_kato_foreign foreign key
      (territory_kato) references register.territory (kato) on update cascade on delete cascade`,
];

const common = `id, title_kk, title_ru, title_en, title_folded, title_sort, sphere_code, implementer_id,
      customer_id, amount, year, starts_on, ends_on, status`;

const views = [
  `create or replace view register.funded_project as
  select 'Grant' as project_type, 'GRANT' as instrument, ${common} from register."grant"
  union all select 'SocialOrder', 'SOCIAL_ORDER', ${common} from register.social_order
  union all select 'StrategicPartnership', 'STRATEGIC_PARTNERSHIP', ${common}
    from register.strategic_partnership`,
];

/** Strategic partnerships, also among the publicly paid projects. */
export class Migration2026112110 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...references, ...views]) this.addSql(statement);
  }
}
