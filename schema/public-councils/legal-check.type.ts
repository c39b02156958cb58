import { Field, Float, ObjectType } from "type-graphql";

import type { LegalCheck as LegalCheckEntity } from "../../entities/public-councils/legal-check.entity.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { CouncilRule } from "./council-work.enum.ts";

@ObjectType({
  description:
    "A rule of the law about public councils, held against what the registers here say of one council. It is arithmetic, not a verdict: registers can lag behind.",
})
export class LegalCheck implements Pick<LegalCheckEntity, "rule" | "article" | "passed"> {
  @Field(() => CouncilRule, { description: "The rule." })
  readonly rule!: keyof typeof CouncilRule;

  @Field(() => String, { description: "Where law 383-V has it, such as `art. 9 p. 8`." })
  readonly article!: string;

  @Field(() => Boolean, { description: "Whether the council keeps it." })
  readonly passed!: boolean;

  @Field(() => Float, {
    description:
      "The number that decides: percent of members for civil society, most members from one organization, months of the term, members, or meetings without a quorum.",
  })
  readonly observed!: number;

  @Field(() => LocalizedText, { description: "What was counted and what the law wants, in words." })
  readonly explanation!: LocalizedText;
}
