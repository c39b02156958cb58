import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";
import { PublishedFigure } from "./published-figure.entity.ts";

const FigureDisagreementSchema = defineEntity({
  name: "FigureDisagreement",
  tableName: "figure_disagreement",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    figure: () => p.manyToOne(PublishedFigure).deleteRule("cascade").index(),
    position: p.integer(),
    code: p.text(),
    /** Null where the figure is at odds with a law, a spelling or itself. */
    other: () => p.manyToOne(PublishedFigure).nullable().index(),
    ...localized("explanation"),
  },
});

export class FigureDisagreement extends FigureDisagreementSchema.class {}
FigureDisagreementSchema.setClass(FigureDisagreement);
