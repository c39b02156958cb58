import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table register.feedback_channel (
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
  since date,
  url text,
  legal_basis_id int,
  advisory_body_id int,
  moderation_days int,
  joiners_needed int,
  joining_days int,
  consideration_days int,
  quotation text,
  quoted_from text,
  revision int not null
)`,
  `alter table register.feedback_channel
      add constraint feedback_channel_key_unique unique (key)`,
  `create index feedback_channel_advisory_body_id_index on register.feedback_channel (advisory_body_id)`,
  `create index feedback_channel_legal_basis_id_id_index on register.feedback_channel (legal_basis_id,
        id)`,
  `create table register.feedback_threshold (
  id serial primary key,
  channel_id int not null,
  position int not null,
  addressee text not null,
  supporters int,
  share_of_inhabitants numeric(5,2)
)`,
  `create index feedback_threshold_channel_id_index on register.feedback_threshold (channel_id)`,
  `create table register.feedback_count (
  id serial primary key,
  key text not null,
  channel_id int not null,
  year int not null,
  state text not null,
  count int not null,
  revision int not null
)`,
  `alter table register.feedback_count
      add constraint feedback_count_key_unique unique (key)`,
  `create index feedback_count_channel_id_index on register.feedback_count (channel_id)`,
  `alter table register.feedback_channel
      add constraint feedback_channel_legal_basis_id_foreign foreign key (legal_basis_id) references
        register.policy_document (id) on delete set null`,
  `alter table register.feedback_channel
      add constraint feedback_channel_advisory_body_id_foreign foreign key (advisory_body_id)
        references register.advisory_body (id) on delete set null`,
  `alter table register.feedback_channel
      add constraint feedback_channel_kind_check check (kind in ('PETITION', 'PROPOSAL'))`,
  `alter table register.feedback_threshold
      add constraint feedback_threshold_channel_id_foreign foreign key (channel_id) references
        register.feedback_channel (id) on delete cascade`,
  `alter table register.feedback_threshold
      add constraint feedback_threshold_addressee_check check (addressee in ('GOVERNMENT',
        'OBLAST_AKIMAT', 'OBLAST_MASLIKHAT', 'DISTRICT_AKIMAT', 'DISTRICT_MASLIKHAT'))`,
  `alter table register.feedback_count
      add constraint feedback_count_channel_id_foreign foreign key (channel_id) references
        register.feedback_channel (id)`,
  `alter table register.feedback_count
      add constraint feedback_count_state_check check (state in ('MODERATION', 'REJECTED',
        'COLLECTING', 'EXPIRED', 'UNDER_CONSIDERATION', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED'))`,
];

/** Channels of feedback with their thresholds, and how many petitions and proposals stand where. */
export class Migration2026112143 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
