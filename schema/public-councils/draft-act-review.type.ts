import { Field } from "type-graphql";

import type { DraftActReview as DraftActReviewEntity } from "../../entities/public-councils/draft-act-review.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { BodyResponseOutcome, ReviewDecision } from "./council-work.enum.ts";
import { PublicCouncil } from "./public-council.type.ts";

@Implementing(
  () => [Node, Recorded],
  "What a public council said about the draft of a legal act that touches rights, freedoms and duties (law 383-V, article 5). The recommendation binds nobody, but the body must consider it and answer.",
)
export class DraftActReview implements Pick<DraftActReviewEntity, "decision" | "bodyResponseOutcome"> {
  @Field(() => PublicCouncil, { description: "The council that reviewed it." })
  readonly council!: PublicCouncil;

  @Field(() => LocalizedText, { description: "The title of the draft." })
  readonly title!: LocalizedText;

  @Field(() => Organization, {
    nullable: true,
    description: "The body that drew it up; null where the council does not name it.",
  })
  readonly developer!: Organization | null;

  @Field(() => Date, { nullable: true, description: "The day on which the council received it." })
  readonly receivedOn!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "The day by which the council has to answer: ten working days by the law on legal acts.",
  })
  readonly dueOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The day of the council's decision." })
  readonly decidedOn!: string | null;

  @Field(() => ReviewDecision, { description: "The decision." })
  readonly decision!: keyof typeof ReviewDecision;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "The body's answer to the recommendation; null where none was needed or none has come.",
  })
  readonly bodyResponse!: LocalizedText | null;

  @Field(() => Date, {
    nullable: true,
    description: "The day of the answer; the law gives the body a month.",
  })
  readonly bodyRespondedOn!: string | null;

  @Field(() => BodyResponseOutcome, {
    nullable: true,
    description: "Whether the body took the recommendation; null without an answer.",
  })
  readonly bodyResponseOutcome!: keyof typeof BodyResponseOutcome | null;
}
