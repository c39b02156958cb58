import type { Migrator } from "@mikro-orm/migrations";

import type { Database } from "./database.ts";

/** Applies what is pending, in one transaction. Resolves to the names of what was applied. */
export async function migrate({ orm }: Database): Promise<readonly string[]> {
  const migrator = orm.migrator as Migrator;
  const applied = await migrator.up();
  return applied.map(({ name }) => name);
}
