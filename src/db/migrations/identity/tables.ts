const decisions = [
  `create table ingest.identity_decision (
  id int not null,
  kind text not null,
  key text not null,
  target_key text not null,
  verdict text not null,
  method text not null,
  score numeric(5,4),
  evidence jsonb not null default '[]',
  "by" text not null,
  why text,
  decided_at timestamptz(3) not null,
  revision int not null,
  undone_at timestamptz(3),
  undone_by text,
  undone_why text,
  undone_revision int,
  root_key text,
  primary key (id)
)`,
  `create index identity_decision_kind_key_index on ingest.identity_decision (kind, key)`,
  `create index identity_decision_kind_root_key_index on ingest.identity_decision (kind, root_key)`,
  `alter table ingest.identity_decision
  add constraint identity_decision_verdict_check check (verdict in ('SAME', 'DIFFERENT'))`,
  `alter table ingest.identity_decision
  add constraint identity_decision_method_check check (method in ('BIN', 'NAME', 'PERSON'))`,
];

const candidates = [
  `create table ingest.identity_candidate (
  id serial primary key,
  kind text not null,
  key text not null,
  target_key text not null,
  organization_id int not null,
  target_id int not null,
  score numeric(5,4) not null,
  outcome text not null,
  evidence jsonb not null,
  revision int not null
)`,
  `create index identity_candidate_organization_id_index on ingest.identity_candidate (organization_id)`,
  `create index identity_candidate_target_id_index on ingest.identity_candidate (target_id)`,
  `create index identity_candidate_score_id_index on ingest.identity_candidate (score, id)`,
  `alter table ingest.identity_candidate
  add constraint identity_candidate_kind_key_target_key_unique unique (kind, key, target_key)`,
  `alter table ingest.identity_candidate
  add constraint identity_candidate_outcome_check check (outcome in ('MATCHED', 'CANDIDATE', 'NEW'))`,
  `alter table ingest.identity_candidate
  add constraint identity_candidate_organization_id_foreign foreign key (organization_id) references
      register.organization (id) on delete cascade`,
  `alter table ingest.identity_candidate
  add constraint identity_candidate_target_id_foreign foreign key (target_id) references
      register.organization (id) on delete cascade`,
];

/** What stands now: both follow from the decisions, and publishing keeps them in step. */
const standing = [
  `create table ingest.alias (
  kind text not null,
  key text not null,
  target_key text not null,
  method text not null,
  confidence numeric(5,4),
  primary key (kind, key)
)`,
  `create index alias_kind_target_key_index on ingest.alias (kind, target_key)`,
  `create table ingest.merged_id (
  kind text not null,
  id int not null,
  key text not null,
  target_id int not null,
  primary key (kind, id),
  unique (kind, key)
)`,
];

export const identityTables = [...decisions, ...candidates, ...standing];
