import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { PublishedFigure } from "./published-figure.entity.ts";

const FigureDocumentSchema = defineEntity({
  name: "FigureDocument",
  tableName: "figure_document",
  schema: "register",
  properties: {
    /** Our own, such as `kazpravda-2025-12-19`: publishers do not number what they publish. */
    code: p.text().primary(),
    ...localized("title"),
    ...localized("publisher"),
    publishedOn: p.date().nullable(),
    url: p.text().nullable(),
    ...localized("note"),
    figures: () => p.oneToMany(PublishedFigure).mappedBy("document"),
    revision: p.integer(),
  },
});

export class FigureDocument extends FigureDocumentSchema.class {}
FigureDocumentSchema.setClass(FigureDocument);
