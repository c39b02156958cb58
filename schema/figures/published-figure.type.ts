import { Field, Int } from "type-graphql";

import type { PublishedFigure as PublishedFigureEntity } from "../../entities/figures/published-figure.entity.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Decimal } from "../shared/decimal.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { Source } from "../sources/source.type.ts";
import { ComputedFigure } from "./computed-figure.type.ts";
import { FigureDisagreement } from "./figure-disagreement.type.ts";
import { FigureDocument } from "./figure-document.type.ts";
import { FigureQualifier } from "./figure.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "A figure that an official document states, in its own words, beside what the registers give. Figures are never merged: each document keeps its own.",
)
export class PublishedFigure implements Pick<
  PublishedFigureEntity,
  "indicator" | "value" | "qualifier" | "unit" | "publishedAs" | "year" | "position" | "quotation"
> {
  @Field(() => String, {
    description: "What is measured, as a code that all documents share, such as `councils.total`.",
  })
  readonly indicator!: string;

  @Field(() => LocalizedText, { description: "What is measured, in words; the English ones are ours." })
  readonly name!: LocalizedText;

  @Field(() => Decimal, {
    description:
      "The number. A figure that is a list or a span of years counts it, and the note names its parts.",
  })
  readonly value!: string;

  @Field(() => FigureQualifier, { description: "How exact the document calls it." })
  readonly qualifier!: keyof typeof FigureQualifier;

  @Field(() => String, {
    description:
      "The unit of the value: `KZT` for money, `percent`, `people`, `organizations`, `projects` and so on.",
  })
  readonly unit!: string;

  @Field(() => String, {
    nullable: true,
    description: "The number as the document writes it, such as «1,5 млрд.тг.»; null without a quotation.",
  })
  readonly publishedAs!: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "The first day of the period that it is about; of a count on an unknown day, of the year of that day. Null where the document does not say.",
  })
  readonly periodStartsOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The last day of that period." })
  readonly periodEndsOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The day on which it is true, where one is known." })
  readonly asOf!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The year of that day, or of the last day of the period; null where neither is known.",
  })
  readonly year!: number | null;

  @Field(() => Source, { description: "The register of figures that it was read from." })
  readonly source!: Source;

  @Field(() => FigureDocument, { description: "The document that states it." })
  readonly document!: FigureDocument;

  @Field(() => Int, { description: "Its place among the figures of the document, from 1." })
  readonly position!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "The sentence that states it, in Russian as it stands in the document, mistakes included; null where the document was not at hand.",
  })
  readonly quotation!: string | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "What the sentence leaves open, such as the parts of a list or a period that is not named.",
  })
  readonly note!: LocalizedText | null;

  @Field(() => ComputedFigure, {
    nullable: true,
    description: "What the registers give; null where they cannot answer.",
  })
  readonly computed!: ComputedFigure | null;

  @BoundedList(() => PublishedFigure, 20, "The figures that say something else")
  readonly disagreesWith!: readonly PublishedFigure[];

  @BoundedList(() => FigureDisagreement, 20, "Its disagreements, each with a sentence about it")
  readonly disagreements!: readonly FigureDisagreement[];
}
