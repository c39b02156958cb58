import { Migration } from "@mikro-orm/migrations";

import { betweenRevisions } from "./Migration2026112176_compared_at_once.ts";

/**
 * What was added or parted was not there before, and what is gone or joined to another is not there after; what is there at
 * both ends is compared, whatever it was joined to in between.
 */
const changeOf = `case
          when first in ('ADDED', 'SPLIT') and last in ('GONE', 'MERGED') then null
          when first in ('ADDED', 'SPLIT') then first
          when last in ('GONE', 'MERGED') then last
          else 'CHANGED'
        end`;

/** The difference between two revisions knows what was joined and parted between them. */
export class Migration2026120178 extends Migration {
  override up(): void {
    this.addSql(betweenRevisions(changeOf));
  }
}
