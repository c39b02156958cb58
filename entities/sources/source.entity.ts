import { defineEntity, p } from "@mikro-orm/core";

import { PublishedFigure } from "../figures/published-figure.entity.ts";
import { localized } from "../shared/localized.ts";
import { ImportRun } from "./import-run.entity.ts";
import { SourceKind } from "./source.vocabulary.ts";

const SourceSchema = defineEntity({
  name: "Source",
  tableName: "source",
  schema: "ingest",
  properties: {
    /** The connector's id, such as `moj-legal-entities`. */
    id: p.text().primary(),
    ...localized("title"),
    ...localized("publisher"),
    licence: p.text(),
    homepage: p.text().nullable(),
    kind: p.enum(SourceKind.values),
    cadence: p.text().nullable(),
    /** Whose word counts where two sources state the same field: the lowest rank wins. */
    rank: p.integer(),
    /** A source that is off is neither imported nor expected to be fresh. */
    enabled: p.boolean().default(true),
    /** ISO 8601 durations; one and a half and three cadences where they are not given. */
    lateAfter: p.text().nullable(),
    staleAfter: p.text().nullable(),
    publishedFigures: () => p.oneToMany(PublishedFigure).mappedBy("source"),
    runs: () => p.oneToMany(ImportRun).mappedBy("source"),
  },
});

export class Source extends SourceSchema.class {}
SourceSchema.setClass(Source);
