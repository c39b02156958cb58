import { Field, Int } from "type-graphql";

import type { ActionPlanItem as ActionPlanItemEntity } from "../../entities/civil-forums/action-plan-item.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { PolicyDocument } from "../policy-documents/policy-document.type.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Relation } from "../shared/relation.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { ActionPlanItemStatus } from "./civil-forum.enum.ts";
import { CivilForum } from "./civil-forum.type.ts";
import { RecommendationConnection } from "./recommendation.connection.ts";
import { RecommendationsPage } from "./recommendation.page.ts";

@Implementing(
  () => [Node, Recorded],
  "A measure of an action plan: who does what by when, and what became of it. The plans are published by name only; the rows are DEMONSTRATION.",
)
export class ActionPlanItem implements Pick<ActionPlanItemEntity, "number" | "deadline" | "completedOn"> {
  @Field(() => PolicyDocument, { nullable: true, description: "The plan that it belongs to." })
  readonly plan!: PolicyDocument | null;

  @Field(() => CivilForum, { nullable: true, description: "The forum that the plan answers." })
  readonly forum!: CivilForum | null;

  @Field(() => Int, { description: "Its number in the plan, from 1." })
  readonly number!: number;

  @Field(() => LocalizedText, { description: "What is to be done." })
  readonly measure!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "What shows that it is done, such as an order, minutes or a report.",
  })
  readonly completionForm!: LocalizedText | null;

  @Field(() => Date, { nullable: true, description: "The day by which it is to be done." })
  readonly deadline!: string | null;

  @Field(() => Organization, { nullable: true, description: "The body that answers for it." })
  readonly responsible!: Organization | null;

  @Field(() => ActionPlanItemStatus, { description: "What became of it." })
  readonly status!: keyof typeof ActionPlanItemStatus;

  @Field(() => Date, { nullable: true, description: "The day on which it was done; null until then." })
  readonly completedOn!: string | null;

  @Relation(() => RecommendationConnection, () => RecommendationsPage, "The recommendations that it answers.")
  readonly recommendations!: RecommendationConnection;
}
