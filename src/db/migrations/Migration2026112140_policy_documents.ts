import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table register.policy_document (
  id serial primary key,
  key text not null,
  title_kk text,
  title_ru text,
  title_en text,
  title_folded text generated always as (register.folded_lines(title_kk, title_ru, title_en)) stored
    not null,
  title_sort text generated always as (register.sort_key(coalesce(title_kk, title_ru, title_en)))
    stored collate "C" not null,
  kind text not null,
  number text,
  issuer text,
  adopted_on date,
  adopted_on_precision text,
  in_force_on date,
  status text not null,
  start_year int,
  end_year int,
  basis_id int,
  regulates text[] not null,
  url text,
  quotation text,
  quoted_from text,
  note_kk text,
  note_ru text,
  note_en text,
  revision int not null
)`,
  `alter table register.policy_document
      add constraint policy_document_key_unique unique (key)`,
  `create index policy_document_number_index on register.policy_document (number)`,
  `create index policy_document_basis_id_index on register.policy_document (basis_id)`,
  `create index policy_document_adopted_on_id_index on register.policy_document (adopted_on, id)`,
  `create index policy_document_title_sort_id_index on register.policy_document (title_sort, id)`,
  `create table register.policy_document_amendment (
  amending_id int not null,
  amended_id int not null,
  primary key (amending_id, amended_id)
)`,
  `create table register.policy_stage (
  id serial primary key,
  document_id int not null,
  position int not null,
  name_kk text,
  name_ru text,
  name_en text,
  start_year int not null,
  end_year int not null,
  aim_kk text,
  aim_ru text,
  aim_en text
)`,
  `create index policy_stage_document_id_index on register.policy_stage (document_id)`,
  `create table register.policy_task (
  id serial primary key,
  document_id int not null,
  position int not null,
  title_kk text,
  title_ru text,
  title_en text
)`,
  `create index policy_task_document_id_index on register.policy_task (document_id)`,
  `create table register.policy_document_sphere (
  policy_document_id int not null,
  sphere_code varchar(8) not null,
  primary key (policy_document_id, sphere_code)
)`,
  `alter table register.policy_document
      add constraint policy_document_basis_id_foreign foreign key (basis_id) references
        register.policy_document (id) on delete set null`,
  `alter table register.policy_document
      add constraint policy_document_kind_check check (kind in ('CODE', 'LAW', 'AMENDING_LAW',
        'DRAFT_LAW', 'REGULATION', 'CONCEPT', 'ACTION_PLAN', 'ROADMAP'))`,
  `alter table register.policy_document
      add constraint policy_document_issuer_check check (issuer in ('PARLIAMENT', 'PRESIDENT',
        'GOVERNMENT', 'MINISTRY'))`,
  `alter table register.policy_document
      add constraint policy_document_adopted_on_precision_check check (adopted_on_precision in
        ('DAY', 'MONTH', 'YEAR'))`,
  `alter table register.policy_document
      add constraint policy_document_status_check check (status in ('DRAFT', 'ADOPTED', 'IN_FORCE',
        'EXPIRED', 'REPEALED'))`,
  `alter table register.policy_document
      add constraint policy_document_regulates_check check (regulates <@ array['ORGANIZATION'::text,
        'NGO_REPORT'::text, 'SOCIAL_ORDER'::text, 'GRANT'::text, 'STRATEGIC_PARTNERSHIP'::text,
        'AWARD'::text, 'PUBLIC_COUNCIL'::text, 'PUBLIC_CONTROL'::text, 'CHARITY'::text,
        'VOLUNTEERING'::text, 'CIVIL_FORUM'::text, 'ADVISORY_BODY'::text, 'FEEDBACK_CHANNEL'::text,
        'SUSTAINABLE_DEVELOPMENT_GOAL'::text, 'PEACEFUL_ASSEMBLY'::text, 'MEDIATION'::text,
        'HUMAN_RIGHTS'::text])`,
  `alter table register.policy_document_amendment
      add constraint policy_document_amendment_amending_id_foreign foreign key (amending_id)
        references register.policy_document (id) on update cascade on delete cascade`,
  `alter table register.policy_document_amendment
      add constraint policy_document_amendment_amended_id_foreign foreign key (amended_id)
        references register.policy_document (id) on update cascade on delete cascade`,
  `alter table register.policy_stage
      add constraint policy_stage_document_id_foreign foreign key (document_id) references
        register.policy_document (id) on delete cascade`,
  `alter table register.policy_task
      add constraint policy_task_document_id_foreign foreign key (document_id) references
        register.policy_document (id) on delete cascade`,
  `alter table register.policy_document_sphere
      add constraint policy_document_sphere_policy_document_id_foreign foreign key
        (policy_document_id) references register.policy_document (id) on update cascade on delete
        cascade`,
  `alter table register.policy_document_sphere
      add constraint policy_document_sphere_sphere_code_foreign foreign key (sphere_code) references
        register.sphere (code) on update cascade on delete cascade`,
];

/** Laws, concepts, plans and drafts with their tasks and stages. */
export class Migration2026112140 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
