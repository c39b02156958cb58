import { Migration } from "@mikro-orm/migrations";

import { renewHistory, workshop } from "./known-then/keeping.ts";
import { tally } from "./tally/tally.ts";

/** Rows are counted by their words when they are published. */
export class Migration2026120182 extends Migration {
  override up(): void {
    for (const statement of [...tally, renewHistory([...workshop, "tally"])]) this.addSql(statement);
  }
}
