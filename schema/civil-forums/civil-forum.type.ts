import { Field, Int } from "type-graphql";

import type { CivilForum as CivilForumEntity } from "../../entities/civil-forums/civil-forum.entity.ts";
import { PolicyDocument } from "../policy-documents/policy-document.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { DatePrecision } from "../shared/date-precision.enum.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { PublishedCount } from "../shared/published-count.type.ts";
import { Relation } from "../shared/relation.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { ActionPlanItemConnection } from "./action-plan-item.connection.ts";
import { ActionPlanItemsPage } from "./action-plan-item.page.ts";
import { CivilForumStage } from "./civil-forum-stage.type.ts";
import { CivilForumStatus } from "./civil-forum.enum.ts";
import { DialogueEventConnection } from "./dialogue-event.connection.ts";
import { DialogueEventsPage } from "./dialogue-event.page.ts";
import { RecommendationConnection } from "./recommendation.connection.ts";
import { RecommendationsPage } from "./recommendation.page.ts";

@Implementing(
  () => [Node, Recorded],
  "A Civil Forum of Kazakhstan: every two years NGOs and the state meet, and what the forum recommends becomes an action plan. The forum itself is a fact from publications; its recommendations and measures are bundled as DEMONSTRATION.",
)
export class CivilForum implements Pick<
  CivilForumEntity,
  "number" | "startsOn" | "endsOn" | "quotation" | "quotedFrom"
> {
  @Field(() => Int, { description: "Its number, which is published as a Roman one: 12 is XII." })
  readonly number!: number;

  @Field(() => LocalizedText, { description: "Its theme." })
  readonly theme!: LocalizedText;

  @Field(() => Date, { description: "Its first day, as far as `datePrecision` says." })
  readonly startsOn!: string;

  @Field(() => Date, { nullable: true, description: "Its last day; null where it is not published." })
  readonly endsOn!: string | null;

  @Field(() => DatePrecision, { description: "How much of both dates is stated." })
  readonly datePrecision!: keyof typeof DatePrecision;

  @Field(() => CivilForumStatus, { description: "Whether its source speaks of it as held or as to come." })
  readonly status!: keyof typeof CivilForumStatus;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "Where it was held; null where it is not published.",
  })
  readonly place!: LocalizedText | null;

  @BoundedList(() => CivilForumStage, 10, "The stages in which it is held")
  readonly stages!: readonly CivilForumStage[];

  @Field(() => PublishedCount, { nullable: true, description: "Discussions and sessions, as published." })
  readonly sessions!: PublishedCount | null;

  @Field(() => PublishedCount, {
    nullable: true,
    description: "People whom it reached, also online, as published.",
  })
  readonly reach!: PublishedCount | null;

  @Field(() => PublishedCount, {
    nullable: true,
    description: "Representatives of NGOs who took part, as published.",
  })
  readonly participants!: PublishedCount | null;

  @Field(() => PublishedCount, { nullable: true, description: "Forums of regions before it, as published." })
  readonly regionalForums!: PublishedCount | null;

  @Field(() => PublishedCount, {
    nullable: true,
    description: "Meetings of NGOs with ministries before it, as published.",
  })
  readonly sectorMeetings!: PublishedCount | null;

  @Field(() => PublishedCount, {
    nullable: true,
    description: "How many recommendations it made, as published; `recommendations` has the rows themselves.",
  })
  readonly publishedRecommendations!: PublishedCount | null;

  @Field(() => PolicyDocument, { nullable: true, description: "The action plan that answers it." })
  readonly actionPlan!: PolicyDocument | null;

  @Relation(() => RecommendationConnection, () => RecommendationsPage, "What it recommended.")
  readonly recommendations!: RecommendationConnection;

  @Relation(() => ActionPlanItemConnection, () => ActionPlanItemsPage, "The measures that answer it.")
  readonly actionPlanItems!: ActionPlanItemConnection;

  @Relation(
    () => DialogueEventConnection,
    () => DialogueEventsPage,
    "The meetings that led to it: regional forums, meetings with ministries and others.",
  )
  readonly events!: DialogueEventConnection;

  @Field(() => String, {
    nullable: true,
    description: "The sentence that names it, word for word, in Russian.",
  })
  readonly quotation!: string | null;

  @Field(() => String, { nullable: true, description: "The publication that is quoted." })
  readonly quotedFrom!: string | null;
}
