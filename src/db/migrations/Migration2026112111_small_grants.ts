import { Migration } from "@mikro-orm/migrations";

const tables = [
  `create table register.grant_call (
  id serial primary key,
  key text not null,
  name_kk text,
  name_ru text,
  name_en text,
  project_kk text,
  project_ru text,
  project_en text,
  opens_on date,
  closes_on date,
  decided_on date,
  offered int,
  amount_each numeric(18,2),
  applications int,
  second_stage int,
  revision int not null
)`,
  `alter table register.grant_call
  add constraint grant_call_key_unique unique (key)`,
  `create table register.small_grant (
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
  number text,
  recipient_kind text not null,
  implementer_id int,
  regrantor_id int,
  customer_id int,
  parent_grant_id int,
  call_id int
)`,
  `alter table register.small_grant
  add constraint small_grant_key_unique unique (key)`,
  `create index small_grant_sphere_code_index on register.small_grant (sphere_code)`,
  `create index small_grant_customer_id_index on register.small_grant (customer_id)`,
  `create index small_grant_implementer_id_id_index on register.small_grant (implementer_id, id)`,
  `create index small_grant_regrantor_id_id_index on register.small_grant (regrantor_id, id)`,
  `create index small_grant_parent_grant_id_id_index on register.small_grant (parent_grant_id, id)`,
  `create index small_grant_call_id_id_index on register.small_grant (call_id, id)`,
  `create index small_grant_year_id_index on register.small_grant (year, id)`,
  `create index small_grant_amount_id_index on register.small_grant (amount, id)`,
  `create index small_grant_title_sort_id_index on register.small_grant (title_sort, id)`,
  `alter table register.small_grant
  add constraint small_grant_status_check check (status in ('PLANNED', 'ANNOUNCED', 'AWARDED',
      'IN_PROGRESS', 'COMPLETED', 'ASSESSED', 'TERMINATED', 'CANCELLED'))`,
  `alter table register.small_grant
  add constraint small_grant_recipient_kind_check check (recipient_kind in ('ORGANIZATION',
      'INITIATIVE_GROUP', 'NATURAL_PERSON'))`,
  `create table register.small_grant_stage (
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
  small_grant_id int not null
)`,
  `create index small_grant_stage_small_grant_id_index on register.small_grant_stage (small_grant_id)`,
  `alter table register.small_grant_stage
  add constraint small_grant_stage_status_check check (status in ('PLANNED', 'IN_PROGRESS',
      'COMPLETED', 'CANCELLED'))`,
  `create table register.small_grant_territory (
  small_grant_id int not null,
  territory_kato varchar(9) not null,
  primary key (small_grant_id, territory_kato)
)`,
];

const references = [
  `alter table register.small_grant
  add constraint small_grant_sphere_code_foreign foreign key (sphere_code) references
      register.sphere (code) on delete set null`,
  `alter table register.small_grant
  add constraint small_grant_implementer_id_foreign foreign key (implementer_id) references
      register.organization (id) on delete set null`,
  `alter table register.small_grant
  add constraint small_grant_regrantor_id_foreign foreign key (regrantor_id) references
      register.organization (id) on delete set null`,
  `alter table register.small_grant
  add constraint small_grant_customer_id_foreign foreign key (customer_id) references
      register.organization (id) on delete set null`,
  `alter table register.small_grant
  add constraint small_grant_parent_grant_id_foreign foreign key (parent_grant_id) references
      register."grant" (id) on delete set null`,
  `alter table register.small_grant
  add constraint small_grant_call_id_foreign foreign key (call_id) references register.grant_call
      (id) on delete set null`,
  `alter table register.small_grant_stage
  add constraint small_grant_stage_small_grant_id_foreign foreign key (small_grant_id) references
      register.small_grant (id) on delete cascade`,
  `alter table register.small_grant_territory
  add constraint small_grant_territory_small_grant_id_foreign foreign key (small_grant_id)
      references register.small_grant (id) on update cascade on delete cascade`,
  `alter table register.small_grant_territory
  add constraint small_grant_territory_territory_kato_foreign foreign key (territory_kato)
      references register.territory (kato) on update cascade on delete cascade`,
];

const common = `id, title_kk, title_ru, title_en, title_folded, title_sort, sphere_code, implementer_id,
      customer_id, amount, year, starts_on, ends_on, status`;

const views = [
  `create or replace view register.funded_project as
  select 'Grant' as project_type, 'GRANT' as instrument, ${common} from register."grant"
  union all select 'SocialOrder', 'SOCIAL_ORDER', ${common} from register.social_order
  union all select 'StrategicPartnership', 'STRATEGIC_PARTNERSHIP', ${common}
    from register.strategic_partnership
  union all select 'SmallGrant', 'SMALL_GRANT', ${common} from register.small_grant`,
];

/** Small grants, also among the publicly paid projects, and the calls after which they are given. */
export class Migration2026112111 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...references, ...views]) this.addSql(statement);
  }
}
