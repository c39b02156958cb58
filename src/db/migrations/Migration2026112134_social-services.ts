import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table register.social_service (
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
  grant_id int,
  territory_kato varchar(9),
  opened_on date,
  revision int not null
)`,
  `alter table register.social_service
  add constraint social_service_key_unique unique (key)`,
  `create index social_service_grant_id_id_index on register.social_service (grant_id, id)`,
  `create index social_service_territory_kato_id_index on register.social_service (territory_kato,
    id)`,
  `create index social_service_opened_on_id_index on register.social_service (opened_on, id)`,
  `alter table register.social_service
  add constraint social_service_grant_id_foreign foreign key (grant_id) references
    register."grant" (id) on delete set null`,
  `alter table register.social_service
  add constraint social_service_territory_kato_foreign foreign key (territory_kato) references
    register.territory (kato) on delete set null`,
  `alter table register.social_service
  add constraint social_service_kind_check check (kind in ('NGO_SUPPORT', 'VOLUNTEER_SUPPORT',
    'DISABILITY_SUPPORT', 'REINTEGRATION', 'DOMESTIC_VIOLENCE_AID', 'OTHER'))`,
];

/** Social services and centers that grants created. */
export class Migration2026112134 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
