import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table register.training_programme (
  id serial primary key,
  key text not null,
  kind text not null,
  title_kk text,
  title_ru text,
  title_en text,
  title_folded text generated always as (register.folded_lines(title_kk, title_ru, title_en)) stored
    not null,
  title_sort text generated always as (register.sort_key(coalesce(title_kk, title_ru, title_en)))
    stored collate "C" not null,
  provider_id int,
  year int not null,
  trained int,
  revision int not null
)`,
  `alter table register.training_programme
  add constraint training_programme_key_unique unique (key)`,
  `create index training_programme_provider_id_id_index on register.training_programme (provider_id,
    id)`,
  `create index training_programme_year_id_index on register.training_programme (year, id)`,
  `alter table register.training_programme
  add constraint training_programme_provider_id_foreign foreign key (provider_id) references
    register.organization (id) on delete set null`,
  `alter table register.training_programme
  add constraint training_programme_kind_check check (kind in ('ACADEMY', 'FACULTY', 'COURSE'))`,
];

/** Training of people of NGOs. */
export class Migration2026112132 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
