import { Field, Int, ObjectType } from "type-graphql";

import type { Source as SourceEntity } from "../../entities/sources/source.entity.ts";
import { PublishedFigureConnection } from "../figures/published-figure.connection.ts";
import { PublishedFiguresPage } from "../figures/published-figure.page.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Relation } from "../shared/relation.ts";
import { URL } from "../shared/url.scalar.ts";
import { Freshness } from "./freshness.type.ts";
import { ImportRunConnection } from "./import-run.connection.ts";
import { ImportRunsPage } from "./import-run.page.ts";
import { ImportRun } from "./import-run.type.ts";
import { SourceKind } from "./source.enum.ts";

@ObjectType({ implements: Node, description: "A register or publication that values here come from." })
export class Source implements Pick<SourceEntity, "licence" | "homepage" | "kind" | "cadence" | "rank"> {
  @Field(() => LocalizedText, { description: "What it is called." })
  readonly title!: LocalizedText;

  @Field(() => LocalizedText, { description: "Who publishes it." })
  readonly publisher!: LocalizedText;

  @Field(() => String, { description: "The terms under which it may be used again." })
  readonly licence!: string;

  @Field(() => URL, { nullable: true, description: "Where its publisher describes it." })
  readonly homepage!: string | null;

  @Field(() => SourceKind, {
    description: "How far it can be relied upon; DEMONSTRATION means that its records are invented.",
  })
  readonly kind!: keyof typeof SourceKind;

  @Field(() => String, {
    nullable: true,
    description: "How often it is renewed, as an ISO 8601 duration such as P1M.",
  })
  readonly cadence!: string | null;

  @Field(() => Int, {
    description: "Whose word counts where two sources state the same field: the lowest rank wins.",
  })
  readonly rank!: number;

  @Field(() => ImportRun, {
    nullable: true,
    description: "The run that started last; null before the first.",
  })
  readonly lastRun!: ImportRun | null;

  @Field(() => Freshness, { description: "How old what is known of it is, against how old it may be." })
  readonly freshness!: Freshness;

  @Relation(() => ImportRunConnection, () => ImportRunsPage, "Every run that read it.")
  readonly runs!: ImportRunConnection;

  @Relation(
    () => PublishedFigureConnection,
    () => PublishedFiguresPage,
    "Published figures, where it is a register of such; empty for all others.",
  )
  readonly publishedFigures!: PublishedFigureConnection;
}
