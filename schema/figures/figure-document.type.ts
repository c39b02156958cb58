import { Field } from "type-graphql";

import type { FigureDocument as FigureDocumentEntity } from "../../entities/figures/figure-document.entity.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Relation } from "../shared/relation.ts";
import { URL } from "../shared/url.scalar.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { PublishedFigureConnection } from "./published-figure.connection.ts";
import { PublishedFiguresPage } from "./published-figure.page.ts";

@Implementing(() => [Recorded], "A report or publication that states figures about civil society.")
export class FigureDocument implements Pick<FigureDocumentEntity, "code" | "url"> {
  @Field(() => String, {
    description: "Our code of the document, such as `kazpravda-2025-12-19`; publishers give none.",
  })
  readonly code!: string;

  @Field(() => LocalizedText, { description: "Its title; the English one is ours." })
  readonly title!: LocalizedText;

  @Field(() => LocalizedText, { description: "Who published it." })
  readonly publisher!: LocalizedText;

  @Field(() => Date, { nullable: true, description: "The day on it; null where it has none." })
  readonly publishedOn!: string | null;

  @Field(() => URL, { nullable: true, description: "Its address, where it is known." })
  readonly url!: string | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "What has to be known about it, such as how a document without a date was dated.",
  })
  readonly note!: LocalizedText | null;

  @Relation(() => PublishedFigureConnection, () => PublishedFiguresPage, "The figures that it states.")
  readonly figures!: PublishedFigureConnection;
}
