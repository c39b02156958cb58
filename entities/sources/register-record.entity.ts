import { defineEntity, p } from "@mikro-orm/core";

import { ImportRun } from "./import-run.entity.ts";
import { RawFile } from "./raw-file.entity.ts";
import { Source } from "./source.entity.ts";

/**
 * What one source states about one thing, as it is published now. A row of the register is the fold of the records
 * with its kind and key by the rank of their sources; that is also where every value's provenance is read.
 */
const RegisterRecordSchema = defineEntity({
  name: "RegisterRecord",
  tableName: "record",
  schema: "ingest",
  properties: {
    id: p.integer().primary(),
    /** The entity that it describes, such as `Organization`. */
    kind: p.text(),
    /** The natural key of the described row. */
    key: p.text(),
    source: () => p.manyToOne(Source),
    run: () => p.manyToOne(ImportRun),
    file: () => p.manyToOne(RawFile),
    line: p.integer().nullable(),
    /** sha256 of the canonical payload. */
    recordHash: p.string().length(64),
    /** Property → value, with references by natural key. */
    payload: p.json<Record<string, unknown>>(),
    revision: p.integer(),
  },
  uniques: [{ properties: ["kind", "key", "source"] }],
  indexes: [{ properties: ["source", "kind"] }],
});

export class RegisterRecord extends RegisterRecordSchema.class {}
RegisterRecordSchema.setClass(RegisterRecord);
