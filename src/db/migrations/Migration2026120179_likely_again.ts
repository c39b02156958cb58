import { Migration } from "@mikro-orm/migrations";

import { likelyBins } from "./known-then/statements.ts";

/** An undone joining leaves the question open, as an undone "not the same" does: the BIN is likely again. */
export class Migration2026120179 extends Migration {
  override up(): void {
    this.addSql(likelyBins("decision.verdict = 'DIFFERENT' and decision.undone_revision is null"));
  }
}
