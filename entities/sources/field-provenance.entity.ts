import { defineEntity, p } from "@mikro-orm/core";

import { MatchMethod } from "../identity/identity.vocabulary.ts";
import { Source } from "./source.entity.ts";

/** Statements by the key of the row that they count for, which is another one where two keys were found to be one thing. */
const statements = `
    select record.kind, record.key, false as joined, record.key as own_key, record.source_id, record.file_id,
      record.line, record.record_hash, record.payload,
      case when record.key ~~ 'KZ-BIN-%' then 'BIN' else null end as match_method,
      case when record.key ~~ 'KZ-BIN-%' then 1 else null end::numeric(5,4) as confidence
    from ingest.record
    where not exists (select from ingest.alias where alias.kind = record.kind and alias.key = record.key)
    union all
    select record.kind, alias.target_key as key, true as joined, record.key as own_key, record.source_id, record.file_id, record.line,
      record.record_hash, record.payload, alias.method as match_method, alias.confidence
    from ingest.alias
    join ingest.record on record.kind = alias.kind and record.key = alias.key`;

/** The record that won each property, which is that of the source with the lowest rank among those that state it. */
const winners = `
  select distinct on (counted.kind, counted.key, stated.property)
    counted.kind, counted.key, stated.property, counted.source_id, counted.file_id, counted.line, counted.record_hash,
    counted.match_method, counted.confidence
  from (${statements}) as counted
  join ingest.source on source.id = counted.source_id
  cross join lateral jsonb_object_keys(counted.payload) as stated (property)
  order by counted.kind, counted.key, stated.property, source.rank, source.id, counted.joined, counted.own_key`;

/** Where the value of each field of each thing comes from; the three languages of a text are one field. */
const FieldProvenanceSchema = defineEntity({
  name: "FieldProvenance",
  tableName: "field_provenance",
  schema: "ingest",
  view: true,
  expression: `
    select distinct winner.kind, winner.key, regexp_replace(winner.property, '(Kk|Ru|En)$', '') as field,
      winner.source_id, raw_file.retrieved_at, raw_file.name as file, winner.line, winner.record_hash,
      winner.match_method, winner.confidence
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
    /** How it was known that the statement is about this thing; null where the source's own key says so. */
    matchMethod: p.enum(MatchMethod.values).nullable(),
    confidence: p.decimal().precision(5).scale(4).nullable(),
  },
});

export class FieldProvenance extends FieldProvenanceSchema.class {}
FieldProvenanceSchema.setClass(FieldProvenance);
