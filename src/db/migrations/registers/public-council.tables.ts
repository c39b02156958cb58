/** Public councils and their members. */
export const publicCouncilTables = [
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
];
