import { Migration } from "@mikro-orm/migrations";

const tables = [
  `create table register.figure_document (
  code text not null,
  title_kk text,
  title_ru text,
  title_en text,
  publisher_kk text,
  publisher_ru text,
  publisher_en text,
  published_on date,
  url text,
  note_kk text,
  note_ru text,
  note_en text,
  primary key (code)
)`,
  `create table register.published_figure (
  id serial primary key,
  key text not null,
  indicator text not null,
  name_kk text,
  name_ru text,
  name_en text,
  name_folded text generated always as (register.folded_lines(name_kk, name_ru, name_en)) stored not
    null,
  name_sort text generated always as (register.sort_key(coalesce(name_kk, name_ru, name_en))) stored
    collate "C" not null,
  value numeric(18,2) not null,
  qualifier text not null,
  unit text not null,
  published_as text,
  period_starts_on date,
  period_ends_on date,
  as_of date,
  year int,
  source_id text not null,
  document_code text not null,
  position int not null,
  quotation text,
  note_kk text,
  note_ru text,
  note_en text,
  revision int not null
)`,
  `alter table register.published_figure
  add constraint published_figure_key_unique unique (key)`,
  `create index published_figure_indicator_id_index on register.published_figure (indicator, id)`,
  `create index published_figure_year_id_index on register.published_figure (year, id)`,
  `create index published_figure_document_code_id_index on register.published_figure (document_code,
    id)`,
  `create index published_figure_source_id_id_index on register.published_figure (source_id, id)`,
  `create index published_figure_name_sort_id_index on register.published_figure (name_sort, id)`,
  `alter table register.published_figure
  add constraint published_figure_qualifier_check check (qualifier in ('EXACT', 'ABOUT',
      'MORE_THAN', 'LESS_THAN', 'PLAN'))`,
  `create table register.published_figure_contradiction (
  figure_id int not null,
  other_id int not null,
  primary key (figure_id, other_id)
)`,
  `create table register.figure_disagreement (
  id serial primary key,
  figure_id int not null,
  position int not null,
  code text not null,
  other_id int,
  explanation_kk text,
  explanation_ru text,
  explanation_en text
)`,
  `create index figure_disagreement_figure_id_index on register.figure_disagreement (figure_id)`,
  `create index figure_disagreement_other_id_index on register.figure_disagreement (other_id)`,
];

const references = [
  `alter table register.published_figure
  add constraint published_figure_source_id_foreign foreign key (source_id) references
      ingest.source (id)`,
  `alter table register.published_figure
  add constraint published_figure_document_code_foreign foreign key (document_code) references
      register.figure_document (code)`,
  `alter table register.published_figure_contradiction
  add constraint published_figure_contradiction_figure_id_foreign foreign key (figure_id)
      references register.published_figure (id) on update cascade on delete cascade`,
  `alter table register.published_figure_contradiction
  add constraint published_figure_contradiction_other_id_foreign foreign key (other_id)
      references register.published_figure (id) on update cascade on delete cascade`,
  `alter table register.figure_disagreement
  add constraint figure_disagreement_figure_id_foreign foreign key (figure_id) references
      register.published_figure (id) on delete cascade`,
  `alter table register.figure_disagreement
  add constraint figure_disagreement_other_id_foreign foreign key (other_id) references
      register.published_figure (id) on delete set null`,
];

/** What official documents say in figures, and where they disagree. */
export class Migration2026112150 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...references]) this.addSql(statement);
  }
}
