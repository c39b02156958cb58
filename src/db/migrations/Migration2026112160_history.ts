import { Migration } from "@mikro-orm/migrations";

import { changeLog, questions } from "./history/changes.ts";
import { mirrors } from "./history/mirror.ts";
import { past } from "./history/past.ts";
import { renewals } from "./history/renew.ts";
import { revisions } from "./history/revisions.ts";

const statements = [
  ...revisions,
  ...changeLog,
  ...mirrors,
  ...past,
  ...renewals,
  "select ingest.renew_history()",
  ...questions,
];

/** What held once, beside what holds now: mirrors of the tables, the state at a revision, and a log of changes. */
export class Migration2026112160 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
