import { Field, ObjectType } from "type-graphql";

import type { FigureDisagreement as FigureDisagreementEntity } from "../../entities/figures/figure-disagreement.entity.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { PublishedFigure } from "./published-figure.type.ts";

@ObjectType({ description: "That a published figure does not agree with another, or with what is known." })
export class FigureDisagreement implements Pick<FigureDisagreementEntity, "code"> {
  @Field(() => String, {
    description: "Our number of the disagreement, such as C3; all its sides have the same.",
  })
  readonly code!: string;

  @Field(() => PublishedFigure, {
    nullable: true,
    description: "The other figure; null where this one is at odds with a law, a spelling or itself.",
  })
  readonly with!: PublishedFigure | null;

  @Field(() => LocalizedText, { description: "One sentence that says how far they disagree and why." })
  readonly explanation!: LocalizedText;
}
