/** Files, runs, records, quarantine and revisions. */
export const ingestTables = [
  `create table ingest.import_run (
  id serial primary key,
  source_id text not null,
  status text not null,
  started_at timestamptz(3) not null,
  finished_at timestamptz(3),
  rows_read int not null default 0,
  published int not null default 0,
  unchanged int not null default 0,
  quarantined int not null default 0,
  reason text,
  revision int
)`,
  `create index import_run_source_id_index on ingest.import_run (source_id)`,
  `alter table ingest.import_run
  add constraint import_run_rows_check check (rows_read = published + unchanged + quarantined)`,
  `alter table ingest.import_run
  add constraint import_run_status_check check (status in ('RECEIVED', 'PARSED', 'VALIDATED',
      'PUBLISHED', 'NOOP', 'HELD', 'FAILED'))`,
  `create table ingest.quarantined_row (
  id serial primary key,
  run_id int not null,
  file_id int not null,
  line int,
  reason text not null,
  field text,
  raw text not null
)`,
  `create index quarantined_row_run_id_index on ingest.quarantined_row (run_id)`,
  `create table ingest.raw_file (
  id serial primary key,
  source_id text not null,
  sha256 varchar(64) not null,
  name text not null,
  bytes int not null,
  retrieved_at timestamptz(3) not null
)`,
  `alter table ingest.raw_file
  add constraint raw_file_source_id_sha256_name_unique unique (source_id, sha256, name)`,
  `create table ingest.record (
  id serial primary key,
  kind text not null,
  key text not null,
  source_id text not null,
  run_id int not null,
  file_id int not null,
  line int,
  record_hash varchar(64) not null,
  payload jsonb not null
)`,
  `create index record_source_id_kind_index on ingest.record (source_id, kind)`,
  `alter table ingest.record
  add constraint record_kind_key_source_id_unique unique (kind, key, source_id)`,
  `create table ingest.revision (
  number int not null,
  published_at timestamptz(3) not null,
  digest varchar(64) not null,
  run_id int not null,
  primary key (number)
)`,
  `create table ingest.source (
  id text not null,
  title_kk text,
  title_ru text,
  title_en text,
  publisher_kk text,
  publisher_ru text,
  publisher_en text,
  licence text not null,
  homepage text,
  kind text not null,
  cadence text,
  rank int not null,
  primary key (id)
)`,
  `alter table ingest.source
  add constraint source_kind_check check (kind in ('OFFICIAL_REGISTER', 'PUBLICATION',
      'DEMONSTRATION'))`,
];
