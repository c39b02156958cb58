import { defineEntity, p } from "@mikro-orm/core";

import { QuarantinedRow } from "./quarantined-row.entity.ts";
import { Source } from "./source.entity.ts";
import { Delivery, RunStatus } from "./source.vocabulary.ts";

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
    /** Of a held run, rows that were understood and wait for a decision. */
    unchanged: p.integer().default(0),
    quarantined: p.integer().default(0),
    /** Records that did not come and stayed, because others refer to what they describe. */
    retained: p.integer().default(0),
    /** Why the run was held or failed; null otherwise. */
    reason: p.text().nullable(),
    revision: p.integer().nullable(),
    delivery: p.enum(Delivery.values).default("FULL"),
    /** The number of a delivery among those of its source. */
    sequence: p.integer().nullable(),
    /** The moment up to which the publisher says that the data count. */
    dataAsOf: p.datetime(3).nullable(),
    /** What the publisher said of a file, by which it is asked whether the file is still the same. */
    validators: p.json<Record<string, string>>().nullable(),
    /** How often each property was stated and as what; see `shape.ts` of the ingestion. */
    shape: p.json<Record<string, unknown>>().nullable(),
    quarantinedRows: () => p.oneToMany(QuarantinedRow).mappedBy("run"),
  },
  checks: [{ name: "import_run_rows_check", expression: "rows_read = published + unchanged + quarantined" }],
});

export class ImportRun extends ImportRunSchema.class {}
ImportRunSchema.setClass(ImportRun);
