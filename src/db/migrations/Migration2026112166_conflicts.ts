import { Migration } from "@mikro-orm/migrations";

import { conflictTables } from "./conflicts/conflict.tables.ts";
import { conflictViews } from "./conflicts/conflict.views.ts";
import { nameFunctions } from "./conflicts/name.functions.ts";

/** Where registers disagree, and what the Ministry of Justice says beside the others. */
export class Migration2026112166 extends Migration {
  override up(): void {
    for (const statement of [...nameFunctions, ...conflictTables, ...conflictViews]) this.addSql(statement);
  }
}
