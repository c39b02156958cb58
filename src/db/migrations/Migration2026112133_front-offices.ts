import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table register.front_office (
  id serial primary key,
  key text not null,
  name_kk text,
  name_ru text,
  name_en text,
  name_folded text generated always as (register.folded_lines(name_kk, name_ru, name_en)) stored not
    null,
  name_sort text generated always as (register.sort_key(coalesce(name_kk, name_ru, name_en))) stored
    collate "C" not null,
  kind text not null,
  territory_kato varchar(9),
  operator_id int,
  organizations int,
  events int,
  participants int,
  counted_on date,
  revision int not null
)`,
  `alter table register.front_office
  add constraint front_office_key_unique unique (key)`,
  `create index front_office_territory_kato_id_index on register.front_office (territory_kato, id)`,
  `create index front_office_operator_id_id_index on register.front_office (operator_id, id)`,
  `create table register.volunteer_brand (
  name varchar(40) not null,
  position int not null,
  direction text,
  mapping_confidence text not null,
  note_kk text,
  note_ru text,
  note_en text,
  primary key (name)
)`,
  `alter table register.front_office
  add constraint front_office_territory_kato_foreign foreign key (territory_kato) references
    register.territory (kato) on delete set null`,
  `alter table register.front_office
  add constraint front_office_operator_id_foreign foreign key (operator_id) references
    register.organization (id) on delete set null`,
  `alter table register.front_office
  add constraint front_office_kind_check check (kind in ('REPUBLICAN', 'REGIONAL'))`,
  `alter table register.volunteer_brand
  add constraint volunteer_brand_direction_check check (direction in ('CHILDREN_YOUTH_SUPPORT',
    'MEDICAL', 'ENVIRONMENTAL', 'ANIMAL_PROTECTION', 'HERITAGE', 'SOCIAL', 'EMERGENCY', 'ONLINE',
    'EDUCATION'))`,
  `alter table register.volunteer_brand
  add constraint volunteer_brand_mapping_confidence_check check (mapping_confidence in ('HIGH',
    'MEDIUM', 'LOW'))`,
];

/** Front offices of volunteers, and the names of the directions of volunteering. */
export class Migration2026112133 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
