import { Migration } from "@mikro-orm/migrations";

/** Decisions about organizations that may be one are listed in the order in which they were made. */
export class Migration2026120183 extends Migration {
  override up(): void {
    this.addSql(
      "create index identity_decision_revision_id_index on ingest.identity_decision (revision, id)",
    );
  }
}
