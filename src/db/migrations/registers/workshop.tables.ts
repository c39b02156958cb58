/** What no entity stands for: only SQL touches it. */
export const workshopTables = [
  `create unlogged table ingest.staged_record (
  run_id int not null,
  ordinal int not null,
  kind text not null,
  key text not null,
  record_hash varchar(64) not null,
  file_id int not null,
  line int,
  payload jsonb not null,
  verdict text not null check (verdict in ('CHANGED', 'UNCHANGED', 'QUARANTINED')),
  reason text,
  field text
)`,
  `create table ingest.gone_record (
  kind text not null,
  key text not null,
  source_id text not null references ingest.source (id),
  run_id int not null references ingest.import_run (id),
  record_hash varchar(64) not null,
  primary key (run_id, kind, key)
)`,
  `create table ingest.last_id (
  table_name text primary key,
  id int not null
)`,
  `create table ingest.bundled_import (
  id int primary key check (id = 1),
  started_at timestamptz(3) not null,
  finished_at timestamptz(3)
)`,
  `create table access.signing_key (
  id int primary key check (id = 1),
  secret bytea not null check (length(secret) = 32)
)`,
];
