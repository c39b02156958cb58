import { Migrator } from "@mikro-orm/migrations";
import { defineConfig } from "@mikro-orm/postgresql";

import { entities } from "../../entities/entities.ts";
import { migrations } from "./migrations/migrations.ts";

/** What only SQL touches, so that no entity stands for it and the ORM must not miss it in the entities. */
const withoutEntity = {
  ignoreSchema: ["access", "restricted", "history", "past"],
  skipTables: [
    "staged_record",
    "gone_record",
    "last_id",
    "tally",
    "bundled_import",
    "change",
    "run_receipt",
    "run_file",
    "conflict",
    "conflict_evidence",
    "alias",
    "merged_id",
  ],
  ignoreRoutines: true,
  ignoreTriggers: true,
};

/** What the ORM needs to know whatever engine it talks to. */
export const ormOptions = defineConfig({
  entities,
  extensions: [Migrator],
  migrations: { migrationsList: [...migrations], snapshot: false },
  schemaGenerator: withoutEntity,
  logger: () => undefined,
});
