import { type DatabaseOptions, openDatabase } from "../../src/db/database.ts";
import { migrate } from "../../src/db/migrate.ts";
import type { RegisterFile } from "../../src/ingestion/connectors/connector.ts";
import { ngoBase } from "../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { importSource } from "../../src/ingestion/import-source.ts";
import { importBefore, type Register } from "../../tools/kills/register.ts";
import { type Copied, copied, timed } from "./baselines.ts";

/** How many seconds one import took, and the same rows through COPY where there is a server to take them. */
export interface Measured {
  readonly rows: number;
  readonly imported: number;
  readonly copied: Copied | null;
}

/** Into a database that has the references and a first row, as every import but the first finds it. */
export async function measure(options: DatabaseOptions, register: Register): Promise<Measured> {
  const database = await openDatabase(options);
  try {
    await migrate(database);
    await importBefore(database, register);
    const rows = linesOf(register.after);
    const imported = await timed(async () => {
      const outcome = await importSource(database, ngoBase, [register.after], { accept: true });
      if (outcome.status !== "PUBLISHED")
        throw new Error(`The import ended as ${outcome.status}: ${outcome.reason}`);
    });
    return { rows, imported, copied: options.url === undefined ? null : await copied(options.url) };
  } finally {
    await database.close();
  }
}

function linesOf({ bytes }: RegisterFile): number {
  return new TextDecoder().decode(bytes).trimEnd().split("\n").length - 1;
}
