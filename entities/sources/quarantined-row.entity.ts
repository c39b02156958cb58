import { defineEntity, p } from "@mikro-orm/core";

import { ImportRun } from "./import-run.entity.ts";
import { RawFile } from "./raw-file.entity.ts";

/** A row that could not be published: nothing is lost, everything has a reason. */
const QuarantinedRowSchema = defineEntity({
  name: "QuarantinedRow",
  tableName: "quarantined_row",
  schema: "ingest",
  properties: {
    id: p.integer().primary(),
    run: () => p.manyToOne(ImportRun).index(),
    file: () => p.manyToOne(RawFile),
    line: p.integer().nullable(),
    /** Where it begins in the file as it came, counted from 0; a row of a workbook has no such place. */
    byteOffset: p.integer().nullable(),
    /** A stable code, such as `BIN_CHECKSUM`. */
    reason: p.text(),
    field: p.text().nullable(),
    /** The row as it came, with personal numbers masked. */
    raw: p.text(),
    /** The run that read its file again and understood it. */
    resolvedRun: () => p.manyToOne(ImportRun).nullable(),
  },
});

export class QuarantinedRow extends QuarantinedRowSchema.class {}
QuarantinedRowSchema.setClass(QuarantinedRow);
