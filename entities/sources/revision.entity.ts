import { defineEntity, p } from "@mikro-orm/core";

import { ImportRun } from "./import-run.entity.ts";

/** A published state of the whole register: readers see one or the one before, never a mixture. */
const RevisionSchema = defineEntity({
  name: "Revision",
  tableName: "revision",
  schema: "ingest",
  properties: {
    number: p.integer().autoincrement(false).primary(),
    publishedAt: p.datetime(3),
    /** sha256 over the digest before it and the records that this revision published. */
    digest: p.string().length(64),
    run: () => p.manyToOne(ImportRun),
  },
});

export class Revision extends RevisionSchema.class {}
RevisionSchema.setClass(Revision);
