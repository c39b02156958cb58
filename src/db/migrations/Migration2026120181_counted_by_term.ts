import { Migration } from "@mikro-orm/migrations";

/** Terms by which dashboards count large lists: a narrow index is read instead of the wide rows. */
const counted = {
  organization: ["legal_form"],
  grant: ["status", "term"],
  social_order: ["status"],
  strategic_partnership: ["status"],
  small_grant: ["status"],
  council_membership: ["role", "side"],
  charity: ["basis"],
} as const;

export class Migration2026120181 extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(counted)) {
      for (const column of columns) {
        this.addSql(`create index ${table}_${column}_index on register."${table}" (${column})`);
      }
    }
  }
}
