import { defineEntity, p } from "@mikro-orm/core";

import { localized, searchable } from "../shared/localized.ts";
import { Source } from "../sources/source.entity.ts";
import { FigureDisagreement } from "./figure-disagreement.entity.ts";
import { FigureDocument } from "./figure-document.entity.ts";
import { FigureQualifier } from "./figure.vocabulary.ts";

const PublishedFigureSchema = defineEntity({
  name: "PublishedFigure",
  tableName: "published_figure",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    /** The document, the indicator and what tells it from others of that indicator. */
    key: p.text().unique(),
    indicator: p.text(),
    ...searchable("name"),
    value: p.decimal().precision(18).scale(2),
    qualifier: p.enum(FigureQualifier.values),
    unit: p.text(),
    /** The number as it is written, such as "1,5 млрд.тг.": part of the quotation where there is one. */
    publishedAs: p.text().nullable(),
    periodStartsOn: p.date().nullable(),
    periodEndsOn: p.date().nullable(),
    asOf: p.date().nullable(),
    /** The year in which the period or the day lies; of a longer period, its last one. */
    year: p.integer().nullable(),
    source: () => p.manyToOne(Source),
    document: () => p.manyToOne(FigureDocument),
    /** Its place among the figures of the document, from 1. */
    position: p.integer(),
    quotation: p.text().nullable(),
    ...localized("note"),
    disagreesWith: () =>
      p
        .manyToMany(PublishedFigure)
        .pivotTable("published_figure_contradiction")
        .joinColumn("figure_id")
        .inverseJoinColumn("other_id")
        .orderBy({ key: "asc" }),
    disagreements: () => p.oneToMany(FigureDisagreement).mappedBy("figure").orderBy({ position: "asc" }),
    revision: p.integer(),
  },
  indexes: [
    { properties: ["indicator", "id"] },
    { properties: ["year", "id"] },
    { properties: ["document", "id"] },
    { properties: ["source", "id"] },
    { properties: ["nameSort", "id"] },
  ],
});

export class PublishedFigure extends PublishedFigureSchema.class {}
PublishedFigureSchema.setClass(PublishedFigure);
