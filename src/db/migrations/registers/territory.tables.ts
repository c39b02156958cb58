/** Territories and spheres. */
export const territoryTables = [
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
];
