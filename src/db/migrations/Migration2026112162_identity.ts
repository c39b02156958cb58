import { Migration } from "@mikro-orm/migrations";

import { identityTables } from "./identity/tables.ts";
import { identityViews } from "./identity/views.ts";

/** Which keys are one thing, who decided it, and what waits for a decision. */
export class Migration2026112162 extends Migration {
  override up(): void {
    for (const statement of [...identityTables, ...identityViews]) this.addSql(statement);
  }
}
