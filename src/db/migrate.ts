import type { Migrator } from "@mikro-orm/migrations";

import type { Database } from "./database.ts";

/**
 * Applies what is pending and brings history and the tally in step with it, in one transaction. Resolves to the names of what
 * was applied.
 */
export async function migrate({ orm }: Database): Promise<readonly string[]> {
  const migrator = orm.migrator as Migrator;
  const pending = await migrator.getPending();
  if (pending.length === 0) return [];
  return orm.em.transactional(async (em) => {
    // What is made from the tables would hold them as they are.
    await em.execute("drop schema if exists past cascade");
    const applied = await migrator.up({ transaction: em.getTransactionContext<object>() });
    await em.execute("select ingest.renew_history()");
    await em.execute("select ingest.count_all_rows()");
    return applied.map(({ name }) => name);
  });
}
