import { defineEntity, p } from "@mikro-orm/core";

import { Source } from "../sources/source.entity.ts";
import { RegisterConflict } from "./register-conflict.entity.ts";

const columns = "conflict_id, ordinal, source_id, about, field, value, retrieved_at, file, line, record_hash";

/** What one register states of one side of a conflict, read from the record itself. */
const ConflictStatementSchema = defineEntity({
  name: "ConflictStatement",
  tableName: "conflict_statement",
  schema: "ingest",
  view: true,
  expression: `select ${columns} from ingest.conflict_statement_rows() as listed (${columns})`,
  properties: {
    conflict: () => p.manyToOne(RegisterConflict).primary(),
    ordinal: p.integer().primary(),
    source: () => p.manyToOne(Source),
    about: p.text(),
    field: p.text(),
    value: p.text().nullable(),
    retrievedAt: p.datetime(3),
    file: p.text(),
    line: p.integer().nullable(),
    recordHash: p.string().length(64),
  },
});

export class ConflictStatement extends ConflictStatementSchema.class {}
ConflictStatementSchema.setClass(ConflictStatement);
