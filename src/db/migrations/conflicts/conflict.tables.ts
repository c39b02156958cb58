/** Where registers disagree, the statements that show it, and what people decided. */
export const conflictTables = [
  `create table ingest.conflict (
  id varchar(32) not null,
  kind text not null,
  field text not null,
  organization_id int not null references register.organization (id) on delete cascade,
  evidence varchar(32) not null,
  first_seen_revision int not null,
  primary key (id)
)`,
  `create index conflict_organization_id_index on ingest.conflict (organization_id)`,
  `create index conflict_kind_index on ingest.conflict (kind)`,
  `create table ingest.conflict_evidence (
  conflict_id varchar(32) not null references ingest.conflict (id) on delete cascade,
  position int not null,
  kind text not null,
  key text not null,
  source_id text not null,
  property text not null,
  primary key (conflict_id, position)
)`,
  `create table ingest.conflict_decision (
  id serial primary key,
  conflict_id varchar(32) not null,
  evidence varchar(32) not null,
  state text not null,
  why text not null,
  decided_by text not null,
  decided_at timestamptz(3) not null
)`,
  `create index conflict_decision_conflict_id_id_index on ingest.conflict_decision (conflict_id, id)`,
  `alter table ingest.conflict_decision
  add constraint conflict_decision_state_check check (state in ('OPEN', 'ACKNOWLEDGED', 'RESOLVED'))`,
];
