import { Migration } from "@mikro-orm/migrations";

/** What a run left in place because others refer to it did not come, and is not missed the next time either. */
export class Migration2026120177 extends Migration {
  override up(): void {
    this.addSql("alter table ingest.import_run add column retained int not null default 0");
  }
}
