import { defineEntity, p } from "@mikro-orm/core";

import { Source } from "./source.entity.ts";

/** The record that won each property, which is that of the source with the lowest rank among those that state it. */
const winners = `
  select distinct on (record.kind, record.key, stated.property)
    record.kind, record.key, stated.property, record.source_id, record.file_id, record.line, record.record_hash
  from ingest.record
  join ingest.source on source.id = record.source_id
  cross join lateral jsonb_object_keys(record.payload) as stated (property)
  order by record.kind, record.key, stated.property, source.rank, source.id`;

/** Where the value of each field of each thing comes from; the three languages of a text are one field. */
const FieldProvenanceSchema = defineEntity({
  name: "FieldProvenance",
  tableName: "field_provenance",
  schema: "ingest",
  view: true,
  expression: `
    select distinct winner.kind, winner.key, regexp_replace(winner.property, '(Kk|Ru|En)$', '') as field,
      winner.source_id, raw_file.retrieved_at, raw_file.name as file, winner.line, winner.record_hash
    from (${winners}) as winner
    join ingest.raw_file on raw_file.id = winner.file_id`,
  properties: {
    kind: p.text().primary(),
    key: p.text().primary(),
    field: p.text().primary(),
    source: () => p.manyToOne(Source).primary(),
    retrievedAt: p.datetime(3),
    file: p.text(),
    line: p.integer().nullable(),
    recordHash: p.string().length(64),
  },
});

export class FieldProvenance extends FieldProvenanceSchema.class {}
FieldProvenanceSchema.setClass(FieldProvenance);
