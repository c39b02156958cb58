import { Migration } from "@mikro-orm/migrations";

/** What leads from an organization to its grants and orders, with their amounts in it. */
const covering = [
  { index: "grant_implementer_id_id_index", on: `register."grant" (implementer_id, id)` },
  { index: "grant_customer_id_index", on: `register."grant" (customer_id)` },
  { index: "social_order_implementer_id_id_index", on: "register.social_order (implementer_id, id)" },
  { index: "social_order_customer_id_id_index", on: "register.social_order (customer_id, id)" },
];

/** Sums over the projects of chosen organizations are added up in the index, without a look into the wide rows. */
export class Migration2026112171 extends Migration {
  override up(): void {
    for (const { index, on } of covering) {
      this.addSql(`drop index register.${index}`);
      this.addSql(`create index ${index} on ${on} include (amount)`);
    }
  }
}
