import type { Settings } from "../config/settings.ts";
import { type Database, openDatabase } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";

export type DatabaseWork<Outcome> = (database: Database) => Promise<Outcome>;

/** Opens the database of the settings, brings it to the newest migration, and closes it whatever happens. */
export async function withDatabase<Outcome>(
  { databaseUrl, dataDir }: Settings,
  work: DatabaseWork<Outcome>,
): Promise<Outcome> {
  const database = await openDatabase({ url: databaseUrl, dataDir });
  try {
    await migrate(database);
    return await work(database);
  } finally {
    await database.close();
  }
}
