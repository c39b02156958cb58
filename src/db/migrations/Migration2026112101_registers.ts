import { Migration } from "@mikro-orm/migrations";

/** What the entities say, table by table. */
const tables = [
  `create table ingest.import_run (
  id serial primary key,
  source_id text not null,
  status text not null,
  started_at timestamptz(3) not null,
  finished_at timestamptz(3),
  rows_read int not null default 0,
  published int not null default 0,
  unchanged int not null default 0,
  quarantined int not null default 0,
  reason text,
  revision int
)`,
  `create index import_run_source_id_index on ingest.import_run (source_id)`,
  `alter table ingest.import_run
  add constraint import_run_rows_check check (rows_read = published + unchanged + quarantined)`,
  `alter table ingest.import_run
  add constraint import_run_status_check check (status in ('RECEIVED', 'PARSED', 'VALIDATED',
      'PUBLISHED', 'NOOP', 'HELD', 'FAILED'))`,
  `create table ingest.quarantined_row (
  id serial primary key,
  run_id int not null,
  file_id int not null,
  line int,
  reason text not null,
  field text,
  raw text not null
)`,
  `create index quarantined_row_run_id_index on ingest.quarantined_row (run_id)`,
  `create table ingest.raw_file (
  id serial primary key,
  source_id text not null,
  sha256 varchar(64) not null,
  name text not null,
  bytes int not null,
  retrieved_at timestamptz(3) not null
)`,
  `alter table ingest.raw_file
  add constraint raw_file_source_id_sha256_name_unique unique (source_id, sha256, name)`,
  `create table ingest.record (
  id serial primary key,
  kind text not null,
  key text not null,
  source_id text not null,
  run_id int not null,
  file_id int not null,
  line int,
  record_hash varchar(64) not null,
  payload jsonb not null
)`,
  `create index record_source_id_kind_index on ingest.record (source_id, kind)`,
  `alter table ingest.record
  add constraint record_kind_key_source_id_unique unique (kind, key, source_id)`,
  `create table ingest.revision (
  number int not null,
  published_at timestamptz(3) not null,
  digest varchar(64) not null,
  run_id int not null,
  primary key (number)
)`,
  `create table ingest.source (
  id text not null,
  title_kk text,
  title_ru text,
  title_en text,
  publisher_kk text,
  publisher_ru text,
  publisher_en text,
  licence text not null,
  homepage text,
  kind text not null,
  cadence text,
  rank int not null,
  primary key (id)
)`,
  `alter table ingest.source
  add constraint source_kind_check check (kind in ('OFFICIAL_REGISTER', 'PUBLICATION',
      'DEMONSTRATION'))`,
  `create table register.charity (
  id serial primary key,
  key text not null,
  organization_id int not null,
  basis text not null,
  since date,
  forms text[] not null,
  revision int not null
)`,
  `alter table register.charity
  add constraint charity_key_unique unique (key)`,
  `alter table register.charity
  add constraint charity_organization_id_unique unique (organization_id)`,
  `alter table register.charity
  add constraint charity_basis_check check (basis in ('CHARTER', 'REGISTER', 'ACCREDITATION',
      'NAME_HEURISTIC'))`,
  `alter table register.charity
  add constraint charity_forms_check check (forms <@ array['PHILANTHROPY'::text,
      'SPONSORSHIP'::text, 'PATRONAGE'::text, 'SUPPORT_OF_HOMELAND'::text])`,
  `create table register.charity_programme (
  id serial primary key,
  charity_id int not null,
  position int not null,
  title_kk text,
  title_ru text,
  title_en text,
  goal_kk text,
  goal_ru text,
  goal_en text,
  starts_on date,
  ends_on date,
  planned_amount numeric(18,2),
  raised_amount numeric(18,2),
  spent_amount numeric(18,2)
)`,
  `create index charity_programme_charity_id_index on register.charity_programme (charity_id)`,
  `create table register.council_membership (
  id serial primary key,
  key text not null,
  council_id int not null,
  person_name text,
  side text not null,
  role text not null,
  on_behalf_of_id int,
  starts_on date,
  ends_on date,
  ended boolean not null default false,
  revision int not null
)`,
  `alter table register.council_membership
  add constraint council_membership_key_unique unique (key)`,
  `create index council_membership_council_id_id_index on register.council_membership (council_id, id)`,
  `create index council_membership_on_behalf_of_id_id_index on register.council_membership
    (on_behalf_of_id, id)`,
  `alter table register.council_membership
  add constraint council_membership_side_check check (side in ('CIVIL_SOCIETY', 'STATE_BODY',
      'QUASI_STATE'))`,
  `alter table register.council_membership
  add constraint council_membership_role_check check (role in ('CHAIR', 'PRESIDIUM_MEMBER',
      'COMMISSION_CHAIR', 'MEMBER', 'SECRETARY'))`,
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
  `create table register.organization (
  id serial primary key,
  key text not null,
  bin varchar(12),
  name_kk text,
  name_ru text,
  name_en text,
  name_folded text generated always as (register.folded_lines(name_kk, name_ru, name_en)) stored not null,
  name_sort text generated always as (register.sort_key(coalesce(name_kk, name_ru, name_en))) stored
    collate "C" not null,
  legal_form text not null,
  registry_status text not null default 'UNKNOWN',
  registered_on date,
  deregistered_on date,
  territory_kato varchar(9),
  address_kk text,
  address_ru text,
  address_en text,
  is_ngo boolean not null default false,
  revision int not null
)`,
  `alter table register.organization
  add constraint organization_key_unique unique (key)`,
  `alter table register.organization
  add constraint organization_bin_unique unique (bin)`,
  `create index organization_registry_status_index on register.organization (registry_status)`,
  `create index organization_territory_kato_id_index on register.organization (territory_kato, id)`,
  `create index organization_territory_kato_name_sort_id_index on register.organization (territory_kato,
    name_sort, id)`,
  `create index organization_name_sort_id_index on register.organization (name_sort, id)`,
  `create index organization_registered_on_id_index on register.organization (registered_on, id)`,
  `alter table register.organization
  add constraint organization_legal_form_check check (legal_form in ('PUBLIC_ASSOCIATION',
      'PUBLIC_FOUNDATION', 'CORPORATE_FOUNDATION', 'PRIVATE_FOUNDATION', 'STATE_FOUNDATION',
      'PRIVATE_INSTITUTION', 'STATE_INSTITUTION', 'ASSOCIATION_UNION', 'NON_PROFIT_JSC',
      'CONSUMER_COOPERATIVE', 'RELIGIOUS_ASSOCIATION', 'POLITICAL_PARTY', 'TRADE_UNION',
      'FOREIGN_NPO_BRANCH', 'OTHER_NON_PROFIT', 'STATE_BODY', 'COMMERCIAL_ORGANIZATION'))`,
  `alter table register.organization
  add constraint organization_registry_status_check check (registry_status in ('REGISTERED',
      'INACTIVE', 'SUSPENDED', 'REORGANISATION', 'BANKRUPTCY', 'IN_LIQUIDATION', 'LIQUIDATED',
      'UNKNOWN'))`,
  `create table register.organization_former_name (
  id serial primary key,
  organization_id int not null,
  name_kk text,
  name_ru text,
  name_en text,
  position int not null
)`,
  `create index organization_former_name_organization_id_index on register.organization_former_name
    (organization_id)`,
  `create table register.organization_sphere (
  organization_id int not null,
  sphere_code varchar(8) not null,
  primary key (organization_id, sphere_code)
)`,
  `create table register.public_council (
  id serial primary key,
  key text not null,
  name_kk text,
  name_ru text,
  name_en text,
  name_folded text generated always as (register.folded_lines(name_kk, name_ru, name_en)) stored not null,
  name_sort text generated always as (register.sort_key(coalesce(name_kk, name_ru, name_en))) stored
    collate "C" not null,
  level text not null,
  state_body_id int,
  territory_kato varchar(9),
  convocation int not null,
  term_starts_on date,
  term_ends_on date,
  status text not null,
  revision int not null
)`,
  `alter table register.public_council
  add constraint public_council_key_unique unique (key)`,
  `create index public_council_level_index on register.public_council (level)`,
  `create index public_council_territory_kato_index on register.public_council (territory_kato)`,
  `create index public_council_name_sort_id_index on register.public_council (name_sort, id)`,
  `alter table register.public_council
  add constraint public_council_state_body_id_territory_kato_convocation_unique unique
      (state_body_id, territory_kato, convocation)`,
  `alter table register.public_council
  add constraint public_council_level_check check (level in ('REPUBLICAN', 'QUASI_STATE',
      'LOCAL_OBLAST', 'LOCAL_DISTRICT'))`,
  `alter table register.public_council
  add constraint public_council_status_check check (status in ('FORMING', 'ACTIVE', 'EXPIRED',
      'DISSOLVED'))`,
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
  `create table register.sphere (
  code varchar(8) not null,
  name_kk text,
  name_ru text,
  name_en text,
  law text not null,
  social_order boolean not null,
  state_grant boolean not null,
  prize boolean not null,
  valid_from date,
  valid_to date,
  primary key (code)
)`,
  `create table register.territory (
  kato varchar(9) not null,
  name_kk text,
  name_ru text,
  name_en text,
  level text not null,
  parent_kato varchar(9),
  ancestors text[] not null,
  iso_code varchar(6),
  population int,
  population_year int,
  primary key (kato)
)`,
  `create index territory_parent_kato_index on register.territory (parent_kato)`,
  `create index territory_ancestors_index on register.territory using gin (ancestors)`,
  `alter table register.territory
  add constraint territory_level_check check (level in ('REGION', 'DISTRICT', 'CITY_DISTRICT'))`,
  `create table register.volunteer_event (
  id serial primary key,
  key text not null,
  organizer_id int,
  volunteer_organization_id int,
  title_kk text,
  title_ru text,
  title_en text,
  title_folded text generated always as (register.folded_lines(title_kk, title_ru, title_en)) stored not
    null,
  title_sort text generated always as (register.sort_key(coalesce(title_kk, title_ru, title_en))) stored
    collate "C" not null,
  direction text not null,
  territory_kato varchar(9),
  starts_on date not null,
  ends_on date,
  volunteers int,
  hours int,
  revision int not null
)`,
  `alter table register.volunteer_event
  add constraint volunteer_event_key_unique unique (key)`,
  `create index volunteer_event_organizer_id_index on register.volunteer_event (organizer_id)`,
  `create index volunteer_event_territory_kato_index on register.volunteer_event (territory_kato)`,
  `create index volunteer_event_volunteer_organization_id_id_index on register.volunteer_event
    (volunteer_organization_id, id)`,
  `create index volunteer_event_starts_on_id_index on register.volunteer_event (starts_on, id)`,
  `alter table register.volunteer_event
  add constraint volunteer_event_direction_check check (direction in ('CHILDREN_YOUTH_SUPPORT',
      'MEDICAL', 'ENVIRONMENTAL', 'ANIMAL_PROTECTION', 'HERITAGE', 'SOCIAL', 'EMERGENCY', 'ONLINE',
      'EDUCATION'))`,
  `create table register.volunteer_organization (
  id serial primary key,
  key text not null,
  organization_id int not null,
  since date,
  directions text[] not null,
  activity_types text[] not null,
  revision int not null
)`,
  `alter table register.volunteer_organization
  add constraint volunteer_organization_key_unique unique (key)`,
  `alter table register.volunteer_organization
  add constraint volunteer_organization_organization_id_unique unique (organization_id)`,
  `create index volunteer_organization_since_id_index on register.volunteer_organization (since, id)`,
  `alter table register.volunteer_organization
  add constraint volunteer_organization_directions_check check (directions <@
      array['CHILDREN_YOUTH_SUPPORT'::text, 'MEDICAL'::text, 'ENVIRONMENTAL'::text,
      'ANIMAL_PROTECTION'::text, 'HERITAGE'::text, 'SOCIAL'::text, 'EMERGENCY'::text,
      'ONLINE'::text, 'EDUCATION'::text])`,
  `alter table register.volunteer_organization
  add constraint volunteer_organization_activity_types_check check (activity_types <@
      array['SOCIAL_ASSISTANCE'::text, 'ELDERLY_DISABILITY_ORPHAN_CARE'::text,
      'DISASTER_AND_VICTIM_AID'::text, 'EMERGENCY_RESPONSE'::text, 'SEARCH_FOR_MISSING'::text,
      'ENVIRONMENT'::text, 'HERITAGE'::text, 'EDUCATION_SCIENCE_CULTURE'::text, 'SPORT'::text,
      'HEALTH_PROMOTION'::text, 'EVENTS'::text, 'PEACE_AND_ACCORD'::text, 'OTHER'::text])`,
  `create table register.volunteer_statistic (
  id serial primary key,
  key text not null,
  territory_kato varchar(9),
  volunteer_organization_id int,
  year int not null,
  active_volunteers int,
  registered_volunteers int,
  organizations int,
  events int,
  participants int,
  revision int not null
)`,
  `alter table register.volunteer_statistic
  add constraint volunteer_statistic_key_unique unique (key)`,
  `create index volunteer_statistic_territory_kato_index on register.volunteer_statistic (territory_kato)`,
  `create index volunteer_statistic_volunteer_organization_id_index on register.volunteer_statistic
    (volunteer_organization_id)`,
];

const references = [
  `alter table ingest.import_run
  add constraint import_run_source_id_foreign foreign key (source_id) references ingest.source (id)`,
  `alter table ingest.quarantined_row
  add constraint quarantined_row_file_id_foreign foreign key (file_id) references ingest.raw_file
      (id)`,
  `alter table ingest.quarantined_row
  add constraint quarantined_row_run_id_foreign foreign key (run_id) references ingest.import_run
      (id)`,
  `alter table ingest.raw_file
  add constraint raw_file_source_id_foreign foreign key (source_id) references ingest.source (id)`,
  `alter table ingest.record
  add constraint record_file_id_foreign foreign key (file_id) references ingest.raw_file (id)`,
  `alter table ingest.record
  add constraint record_run_id_foreign foreign key (run_id) references ingest.import_run (id)`,
  `alter table ingest.record
  add constraint record_source_id_foreign foreign key (source_id) references ingest.source (id)`,
  `alter table ingest.revision
  add constraint revision_run_id_foreign foreign key (run_id) references ingest.import_run (id)`,
  `alter table register.charity
  add constraint charity_organization_id_foreign foreign key (organization_id) references
      register.organization (id)`,
  `alter table register.charity_programme
  add constraint charity_programme_charity_id_foreign foreign key (charity_id) references
      register.charity (id) on delete cascade`,
  `alter table register.council_membership
  add constraint council_membership_council_id_foreign foreign key (council_id) references
      register.public_council (id)`,
  `alter table register.council_membership
  add constraint council_membership_on_behalf_of_id_foreign foreign key (on_behalf_of_id) references
      register.organization (id) on delete set null`,
  `alter table register."grant"
  add constraint grant_customer_id_foreign foreign key (customer_id) references
      register.organization (id) on delete set null`,
  `alter table register."grant"
  add constraint grant_implementer_id_foreign foreign key (implementer_id) references
      register.organization (id) on delete set null`,
  `alter table register."grant"
  add constraint grant_operator_id_foreign foreign key (operator_id) references
      register.organization (id) on delete set null`,
  `alter table register."grant"
  add constraint grant_sphere_code_foreign foreign key (sphere_code) references register.sphere
      (code) on delete set null`,
  `alter table register.grant_result
  add constraint grant_result_grant_id_foreign foreign key (grant_id) references register."grant"
      (id) on delete cascade`,
  `alter table register.grant_stage
  add constraint grant_stage_grant_id_foreign foreign key (grant_id) references register."grant"
      (id) on delete cascade`,
  `alter table register.grant_territory
  add constraint grant_territory_grant_id_foreign foreign key (grant_id) references register."grant"
      (id) on update cascade on delete cascade`,
  `alter table register.grant_territory
  add constraint grant_territory_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on update cascade on delete cascade`,
  `alter table register.organization
  add constraint organization_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.organization_former_name
  add constraint organization_former_name_organization_id_foreign foreign key (organization_id)
      references register.organization (id) on delete cascade`,
  `alter table register.organization_sphere
  add constraint organization_sphere_organization_id_foreign foreign key (organization_id)
      references register.organization (id) on update cascade on delete cascade`,
  `alter table register.organization_sphere
  add constraint organization_sphere_sphere_code_foreign foreign key (sphere_code) references
      register.sphere (code) on update cascade on delete cascade`,
  `alter table register.public_council
  add constraint public_council_state_body_id_foreign foreign key (state_body_id) references
      register.organization (id) on delete set null`,
  `alter table register.public_council
  add constraint public_council_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.social_order
  add constraint social_order_customer_id_foreign foreign key (customer_id) references
      register.organization (id) on delete set null`,
  `alter table register.social_order
  add constraint social_order_implementer_id_foreign foreign key (implementer_id) references
      register.organization (id) on delete set null`,
  `alter table register.social_order
  add constraint social_order_sphere_code_foreign foreign key (sphere_code) references
      register.sphere (code) on delete set null`,
  `alter table register.social_order_stage
  add constraint social_order_stage_social_order_id_foreign foreign key (social_order_id) references
      register.social_order (id) on delete cascade`,
  `alter table register.social_order_territory
  add constraint social_order_territory_social_order_id_foreign foreign key (social_order_id)
      references register.social_order (id) on update cascade on delete cascade`,
  `alter table register.social_order_territory
  add constraint social_order_territory_territory_kato_foreign foreign key (territory_kato)
      references register.territory (kato) on update cascade on delete cascade`,
  `alter table register.territory
  add constraint territory_parent_kato_foreign foreign key (parent_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.volunteer_event
  add constraint volunteer_event_organizer_id_foreign foreign key (organizer_id) references
      register.organization (id) on delete set null`,
  `alter table register.volunteer_event
  add constraint volunteer_event_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.volunteer_event
  add constraint volunteer_event_volunteer_organization_id_foreign foreign key
      (volunteer_organization_id) references register.volunteer_organization (id) on delete set null`,
  `alter table register.volunteer_organization
  add constraint volunteer_organization_organization_id_foreign foreign key (organization_id)
      references register.organization (id)`,
  `alter table register.volunteer_statistic
  add constraint volunteer_statistic_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.volunteer_statistic
  add constraint volunteer_statistic_volunteer_organization_id_foreign foreign key
      (volunteer_organization_id) references register.volunteer_organization (id) on delete set null`,
];

const views = [
  `create view register.funded_project as
  select 'Grant' as project_type, 'GRANT' as instrument, id, title_kk, title_ru, title_en,
      title_folded, title_sort, sphere_code, implementer_id, customer_id, amount, year, starts_on,
      ends_on, status from register."grant"
  union all select 'SocialOrder' as project_type, 'SOCIAL_ORDER' as instrument, id, title_kk,
      title_ru, title_en, title_folded, title_sort, sphere_code, implementer_id, customer_id,
      amount, year, starts_on, ends_on, status from register.social_order`,
  `create view ingest.field_provenance as select distinct winner.kind, winner.key, regexp_replace(winner.property, '(Kk|Ru|En)$', '') as field,
winner.source_id, raw_file.retrieved_at, raw_file.name as file, winner.line, winner.record_hash
  from (
  select distinct on (record.kind, record.key, stated.property)
  record.kind, record.key, stated.property, record.source_id, record.file_id, record.line, record.record_hash
  from ingest.record
  join ingest.source on source.id = record.source_id
  cross join lateral jsonb_object_keys(record.payload) as stated (property)
  order by record.kind, record.key, stated.property, source.rank, source.id) as winner
  join ingest.raw_file on raw_file.id = winner.file_id`,
];

/** What no entity stands for: only SQL touches it. */
const workshop = [
  `create unlogged table ingest.staged_record (
  run_id int not null,
  ordinal int not null,
  kind text not null,
  key text not null,
  record_hash varchar(64) not null,
  file_id int not null,
  line int,
  payload jsonb not null,
  verdict text not null check (verdict in ('CHANGED', 'UNCHANGED', 'QUARANTINED')),
  reason text,
  field text
)`,
  `create table ingest.gone_record (
  kind text not null,
  key text not null,
  source_id text not null references ingest.source (id),
  run_id int not null references ingest.import_run (id),
  record_hash varchar(64) not null,
  primary key (run_id, kind, key)
)`,
  `create table ingest.last_id (
  table_name text primary key,
  id int not null
)`,
  `create table ingest.bundled_import (
  id int primary key check (id = 1),
  started_at timestamptz(3) not null,
  finished_at timestamptz(3)
)`,
  `create table access.signing_key (
  id int primary key check (id = 1),
  secret bytea not null check (length(secret) = 32)
)`,
];

/** All tables, their constraints and indexes. */
export class Migration2026112101 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...references, ...views, ...workshop]) this.addSql(statement);
  }
}
