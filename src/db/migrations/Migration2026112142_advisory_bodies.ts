import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table register.advisory_body (
  id serial primary key,
  key text not null,
  kind text not null,
  name_kk text,
  name_ru text,
  name_en text,
  name_folded text generated always as (register.folded_lines(name_kk, name_ru, name_en)) stored not
    null,
  name_sort text generated always as (register.sort_key(coalesce(name_kk, name_ru, name_en))) stored
    collate "C" not null,
  state_body_id int,
  host_kk text,
  host_ru text,
  host_en text,
  territory_kato varchar(9),
  members_count int,
  since date,
  since_precision text,
  legal_basis_id int,
  predecessor_id int,
  quotation text,
  quoted_from text,
  revision int not null
)`,
  `alter table register.advisory_body
      add constraint advisory_body_key_unique unique (key)`,
  `create index advisory_body_predecessor_id_index on register.advisory_body (predecessor_id)`,
  `create index advisory_body_state_body_id_id_index on register.advisory_body (state_body_id, id)`,
  `create index advisory_body_territory_kato_id_index on register.advisory_body (territory_kato, id)`,
  `create index advisory_body_legal_basis_id_id_index on register.advisory_body (legal_basis_id, id)`,
  `create index advisory_body_name_sort_id_index on register.advisory_body (name_sort, id)`,
  `alter table register.advisory_body
      add constraint advisory_body_state_body_id_foreign foreign key (state_body_id) references
        register.organization (id) on delete set null`,
  `alter table register.advisory_body
      add constraint advisory_body_territory_kato_foreign foreign key (territory_kato) references
        register.territory (kato) on delete set null`,
  `alter table register.advisory_body
      add constraint advisory_body_legal_basis_id_foreign foreign key (legal_basis_id) references
        register.policy_document (id) on delete set null`,
  `alter table register.advisory_body
      add constraint advisory_body_predecessor_id_foreign foreign key (predecessor_id) references
        register.advisory_body (id) on delete set null`,
  `alter table register.advisory_body
      add constraint advisory_body_kind_check check (kind in ('NATIONAL_KURULTAI',
        'NATIONAL_COUNCIL', 'COORDINATION_COUNCIL', 'NGO_INTERACTION_COUNCIL', 'WORKING_GROUP',
        'EXPERT_COUNCIL'))`,
  `alter table register.advisory_body
      add constraint advisory_body_since_precision_check check (since_precision in ('DAY', 'MONTH',
        'YEAR'))`,
];

/** Bodies in which civil society advises the state, other than public councils. */
export class Migration2026112142 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
