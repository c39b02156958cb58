import { defineEntity, p } from "@mikro-orm/core";

import { Source } from "./source.entity.ts";
import { RunStatus } from "./source.vocabulary.ts";

const ImportRunSchema = defineEntity({
  name: "ImportRun",
  tableName: "import_run",
  schema: "ingest",
  properties: {
    id: p.integer().primary(),
    source: () => p.manyToOne(Source).index(),
    status: p.enum(RunStatus.values),
    startedAt: p.datetime(3),
    finishedAt: p.datetime(3).nullable(),
    /** Always published + unchanged + quarantined. */
    rowsRead: p.integer().default(0),
    published: p.integer().default(0),
    unchanged: p.integer().default(0),
    quarantined: p.integer().default(0),
    /** Why the run was held or failed; null otherwise. */
    reason: p.text().nullable(),
    revision: p.integer().nullable(),
  },
  checks: [{ name: "import_run_rows_check", expression: "rows_read = published + unchanged + quarantined" }],
});

export class ImportRun extends ImportRunSchema.class {}
ImportRunSchema.setClass(ImportRun);
