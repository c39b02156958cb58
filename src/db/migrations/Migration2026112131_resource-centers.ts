import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table register.resource_center (
  id serial primary key,
  key text not null,
  name_kk text,
  name_ru text,
  name_en text,
  name_folded text generated always as (register.folded_lines(name_kk, name_ru, name_en)) stored not
    null,
  name_sort text generated always as (register.sort_key(coalesce(name_kk, name_ru, name_en))) stored
    collate "C" not null,
  level text not null,
  territory_kato varchar(9),
  operator_id int,
  opened_on date,
  revision int not null
)`,
  `alter table register.resource_center
  add constraint resource_center_key_unique unique (key)`,
  `create index resource_center_territory_kato_id_index on register.resource_center (territory_kato,
    id)`,
  `create index resource_center_operator_id_id_index on register.resource_center (operator_id, id)`,
  `alter table register.resource_center
  add constraint resource_center_territory_kato_foreign foreign key (territory_kato) references
    register.territory (kato) on delete set null`,
  `alter table register.resource_center
  add constraint resource_center_operator_id_foreign foreign key (operator_id) references
    register.organization (id) on delete set null`,
  `alter table register.resource_center
  add constraint resource_center_level_check check (level in ('OBLAST', 'CITY', 'DISTRICT',
    'RURAL'))`,
];

/** Resource centers of NGOs. */
export class Migration2026112131 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
