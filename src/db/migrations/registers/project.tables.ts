/** Grants and social orders. */
export const projectTables = [
  `create table register."grant" (
  id serial primary key,
  key text not null,
  title_kk text,
  title_ru text,
  title_en text,
  title_folded text generated always as (register.folded_lines(title_kk, title_ru, title_en)) stored not
    null,
  title_sort text generated always as (register.sort_key(coalesce(title_kk, title_ru, title_en))) stored
    collate "C" not null,
  sphere_code varchar(8),
  amount numeric(18,2),
  year int not null,
  starts_on date,
  ends_on date,
  status text not null,
  revision int not null,
  number text not null,
  implementer_id int,
  customer_id int,
  operator_id int,
  term text not null,
  funding_kind text not null,
  direction_kk text,
  direction_ru text,
  direction_en text,
  effectiveness_method text,
  recipient_satisfaction numeric(5,2),
  budget_efficiency numeric(5,2),
  conclusion_kk text,
  conclusion_ru text,
  conclusion_en text,
  used_for_year int
)`,
  `alter table register."grant"
  add constraint grant_key_unique unique (key)`,
  `create index grant_sphere_code_index on register."grant" (sphere_code)`,
  `alter table register."grant"
  add constraint grant_number_unique unique (number)`,
  `create index grant_customer_id_index on register."grant" (customer_id)`,
  `create index grant_operator_id_index on register."grant" (operator_id)`,
  `create index grant_implementer_id_id_index on register."grant" (implementer_id, id)`,
  `create index grant_year_id_index on register."grant" (year, id)`,
  `create index grant_amount_id_index on register."grant" (amount, id)`,
  `create index grant_title_sort_id_index on register."grant" (title_sort, id)`,
  `alter table register."grant"
  add constraint grant_status_check check (status in ('PLANNED', 'ANNOUNCED', 'AWARDED',
      'IN_PROGRESS', 'COMPLETED', 'ASSESSED', 'TERMINATED', 'CANCELLED'))`,
  `alter table register."grant"
  add constraint grant_term_check check (term in ('SHORT_TERM', 'MEDIUM_TERM', 'LONG_TERM'))`,
  `alter table register."grant"
  add constraint grant_funding_kind_check check (funding_kind in ('STATE', 'NON_STATE'))`,
  `create table register.grant_result (
  id serial primary key,
  grant_id int not null,
  position int not null,
  code text not null,
  name_kk text,
  name_ru text,
  name_en text,
  unit text not null,
  target numeric(18,2),
  actual numeric(18,2)
)`,
  `create index grant_result_grant_id_index on register.grant_result (grant_id)`,
  `create table register.grant_stage (
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
  grant_id int not null
)`,
  `create index grant_stage_grant_id_index on register.grant_stage (grant_id)`,
  `alter table register.grant_stage
  add constraint grant_stage_status_check check (status in ('PLANNED', 'IN_PROGRESS', 'COMPLETED',
      'CANCELLED'))`,
  `create table register.grant_territory (
  grant_id int not null,
  territory_kato varchar(9) not null,
  primary key (grant_id, territory_kato)
)`,
  `create table register.social_order (
  id serial primary key,
  key text not null,
  title_kk text,
  title_ru text,
  title_en text,
  title_folded text generated always as (register.folded_lines(title_kk, title_ru, title_en)) stored not
    null,
  title_sort text generated always as (register.sort_key(coalesce(title_kk, title_ru, title_en))) stored
    collate "C" not null,
  sphere_code varchar(8),
  amount numeric(18,2),
  year int not null,
  starts_on date,
  ends_on date,
  status text not null,
  revision int not null,
  implementer_id int,
  customer_id int,
  administration_level text not null,
  announcement_number text,
  announced_on date,
  lot_number text,
  contract_number text,
  signed_on date,
  planned_amount numeric(18,2),
  paid_amount numeric(18,2),
  amendments int not null default 0
)`,
  `alter table register.social_order
  add constraint social_order_key_unique unique (key)`,
  `create index social_order_sphere_code_index on register.social_order (sphere_code)`,
  `create index social_order_implementer_id_id_index on register.social_order (implementer_id, id)`,
  `create index social_order_customer_id_id_index on register.social_order (customer_id, id)`,
  `create index social_order_year_id_index on register.social_order (year, id)`,
  `create index social_order_amount_id_index on register.social_order (amount, id)`,
  `create index social_order_title_sort_id_index on register.social_order (title_sort, id)`,
  `alter table register.social_order
  add constraint social_order_status_check check (status in ('PLANNED', 'ANNOUNCED', 'AWARDED',
      'IN_PROGRESS', 'COMPLETED', 'ASSESSED', 'TERMINATED', 'CANCELLED'))`,
  `alter table register.social_order
  add constraint social_order_administration_level_check check (administration_level in ('CENTRAL',
      'LOCAL'))`,
  `create table register.social_order_stage (
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
  social_order_id int not null
)`,
  `create index social_order_stage_social_order_id_index on register.social_order_stage (social_order_id)`,
  `alter table register.social_order_stage
  add constraint social_order_stage_status_check check (status in ('PLANNED', 'IN_PROGRESS',
      'COMPLETED', 'CANCELLED'))`,
  `create table register.social_order_territory (
  social_order_id int not null,
  territory_kato varchar(9) not null,
  primary key (social_order_id, territory_kato)
)`,
];
