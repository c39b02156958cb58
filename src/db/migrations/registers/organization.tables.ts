/** Organizations, charities and volunteers. */
export const organizationTables = [
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
