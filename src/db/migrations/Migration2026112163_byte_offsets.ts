import { Migration } from "@mikro-orm/migrations";

const statements = [
  `alter table ingest.quarantined_row add column byte_offset int`,
  `alter table register.territory drop constraint territory_level_check`,
  `alter table register.territory
  add constraint territory_level_check check (level in ('REGION', 'DISTRICT', 'CITY_DISTRICT',
      'SUB_DISTRICT', 'SETTLEMENT'))`,
];

/** Where a quarantined row stands in its file, and the levels of the whole classifier of territories. */
export class Migration2026112163 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
