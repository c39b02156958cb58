import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table register.award (
  id serial primary key,
  key text not null,
  programme text not null,
  year int not null,
  decided_on date,
  nomination_kk text,
  nomination_ru text,
  nomination_en text,
  nomination_folded text generated always as (register.folded_lines(nomination_kk, nomination_ru,
    nomination_en)) stored not null,
  nomination_sort text generated always as (register.sort_key(coalesce(nomination_kk, nomination_ru,
    nomination_en))) stored collate "C" not null,
  sphere_code varchar(8),
  organization_id int,
  laureate_kind text not null,
  amount numeric(18,2),
  legal_basis_kk text,
  legal_basis_ru text,
  legal_basis_en text,
  revision int not null
)`,
  `alter table register.award
  add constraint award_key_unique unique (key)`,
  `create index award_sphere_code_index on register.award (sphere_code)`,
  `create index award_organization_id_id_index on register.award (organization_id, id)`,
  `create index award_year_id_index on register.award (year, id)`,
  `alter table register.award
  add constraint award_sphere_code_foreign foreign key (sphere_code) references register.sphere
    (code) on delete set null`,
  `alter table register.award
  add constraint award_organization_id_foreign foreign key (organization_id) references
    register.organization (id) on delete set null`,
  `alter table register.award
  add constraint award_programme_check check (programme in ('PRIZE_FOR_NGO', 'TANDAU',
    'CHARITY_HONORARY_TITLE', 'ZHOMART_ZHUREK', 'VOLUNTEER_OF_THE_YEAR', 'MEDAL_SHAPAGAT',
    'MEDAL_KHALYK_ALGYSY', 'ORDER_MEIIRIM'))`,
  `alter table register.award
  add constraint award_laureate_kind_check check (laureate_kind in ('ORGANIZATION', 'GROUP',
    'PERSON'))`,
];

/** Prizes, titles and decorations. */
export class Migration2026112130 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
