import { type DatabaseOptions, openDatabase } from "../../src/db/database.ts";
import { migrate as migrateDatabase } from "../../src/db/migrate.ts";
import { importBundled } from "../../src/ingestion/import-bundled.ts";
import { LOADING } from "./engines.ts";

/** Brings an empty database to the newest migration. */
export async function migrate(options: DatabaseOptions): Promise<void> {
  const database = await openDatabase({ ...options, ...LOADING });
  try {
    await migrateDatabase(database);
  } finally {
    await database.close();
  }
}

/** Imports the bundled registers into a migrated database. */
export async function importRegisters(options: DatabaseOptions): Promise<void> {
  const database = await openDatabase({ ...options, ...LOADING });
  try {
    await importBundled(database);
  } finally {
    await database.close();
  }
}
