import { Migration } from "@mikro-orm/migrations";

import { writingRevisions } from "./known-then/columns.ts";
import { keepingTables } from "./known-then/keeping.ts";
import { pastOfDecisions } from "./known-then/past.ts";
import { statementsThroughAliases } from "./known-then/statements.ts";

const statements = [...writingRevisions, ...keepingTables, ...pastOfDecisions, ...statementsThroughAliases];

/** Aliases, merged ids, candidates and conflicts are seen as they were, and statements under every key that counts. */
export class Migration2026112172 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
