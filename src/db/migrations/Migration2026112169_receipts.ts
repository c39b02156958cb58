import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table ingest.run_receipt (
  run_id int primary key references ingest.import_run (id) on delete cascade,
  rank int not null,
  accepted boolean not null
)`,
  `create table ingest.run_file (
  run_id int not null references ingest.import_run (id) on delete cascade,
  ordinal int not null,
  file_id int not null references ingest.raw_file (id),
  primary key (run_id, ordinal)
)`,
  `alter table ingest.quarantined_row add column resolved_run_id int`,
  `alter table ingest.quarantined_row add constraint quarantined_row_resolved_run_id_foreign
  foreign key (resolved_run_id) references ingest.import_run (id) on delete set null`,
];

/** What a run was given, so that it can be carried out again, and which run understood a row that an earlier one did not. */
export class Migration2026112169 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
