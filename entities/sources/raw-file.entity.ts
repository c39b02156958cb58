import { defineEntity, p } from "@mikro-orm/core";

import { Source } from "./source.entity.ts";

/** A file as it arrived; its bytes lie in the data folder under their digest. */
const RawFileSchema = defineEntity({
  name: "RawFile",
  tableName: "raw_file",
  schema: "ingest",
  properties: {
    id: p.integer().primary(),
    source: () => p.manyToOne(Source),
    sha256: p.string().length(64),
    name: p.text(),
    bytes: p.integer(),
    retrievedAt: p.datetime(3),
  },
  uniques: [{ properties: ["source", "sha256", "name"] }],
});

export class RawFile extends RawFileSchema.class {}
RawFileSchema.setClass(RawFile);
