import { Field, Int } from "type-graphql";

import type { PolicyDocument as PolicyDocumentEntity } from "../../entities/policy-documents/policy-document.entity.ts";
import { AdvisoryBodyConnection } from "../advisory-bodies/advisory-body.connection.ts";
import { AdvisoryBodiesPage } from "../advisory-bodies/advisory-body.page.ts";
import { ActionPlanItemConnection } from "../civil-forums/action-plan-item.connection.ts";
import { ActionPlanItemsPage } from "../civil-forums/action-plan-item.page.ts";
import { CivilForum } from "../civil-forums/civil-forum.type.ts";
import { FeedbackChannel } from "../feedback-channels/feedback-channel.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { DatePrecision } from "../shared/date-precision.enum.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Relation } from "../shared/relation.ts";
import { URL } from "../shared/url.scalar.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { Sphere } from "../spheres/sphere.type.ts";
import {
  PolicyDocumentKind,
  PolicyDocumentStatus,
  PolicyIssuer,
  RegulatedSubject,
} from "./policy-document.enum.ts";
import { PolicyStage } from "./policy-stage.type.ts";
import { PolicyTask } from "./policy-task.type.ts";

@Implementing(
  () => [Node, Recorded],
  "A law, decree, concept, plan or draft that sets the rules of civil society or says where they are to go. Facts from legal acts and publications, never invented.",
)
export class PolicyDocument implements Pick<
  PolicyDocumentEntity,
  | "kind"
  | "number"
  | "adoptedOn"
  | "inForceOn"
  | "status"
  | "startYear"
  | "endYear"
  | "quotation"
  | "quotedFrom"
> {
  @Field(() => LocalizedText, { description: "Its title." })
  readonly title!: LocalizedText;

  @Field(() => PolicyDocumentKind, { description: "What it is." })
  readonly kind!: keyof typeof PolicyDocumentKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Its number, such as "36-III"; of a concept, plan or regulation that of the act which approved it. Null where our sources give none.',
  })
  readonly number!: string | null;

  @Field(() => PolicyIssuer, {
    nullable: true,
    description: "Who adopted or approved it; null where that is not stated.",
  })
  readonly issuer!: keyof typeof PolicyIssuer | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "The day on which it was adopted or signed, as far as `adoptedOnPrecision` says; null for a draft.",
  })
  readonly adoptedOn!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How much of `adoptedOn` is stated; of the rest the first day stands there.",
  })
  readonly adoptedOnPrecision!: keyof typeof DatePrecision | null;

  @Field(() => Date, {
    nullable: true,
    description: "The day from which it is in force, where a source states it.",
  })
  readonly inForceOn!: string | null;

  @Field(() => PolicyDocumentStatus, { description: "How far it has come." })
  readonly status!: keyof typeof PolicyDocumentStatus;

  @Field(() => Int, { nullable: true, description: "The first year of its period; laws have none." })
  readonly startYear!: number | null;

  @Field(() => Int, { nullable: true, description: "The last year of its period." })
  readonly endYear!: number | null;

  @Field(() => PolicyDocument, {
    nullable: true,
    description: "The document that it carries out, such as the concept behind a plan.",
  })
  readonly basis!: PolicyDocument | null;

  @BoundedList(() => PolicyDocument, 50, "The documents that carry it out, the oldest first")
  readonly basisOf!: readonly PolicyDocument[];

  @BoundedList(
    () => PolicyDocument,
    50,
    "The laws that it changes, the oldest first; only those that are here",
  )
  readonly amends!: readonly PolicyDocument[];

  @BoundedList(
    () => PolicyDocument,
    50,
    "The laws that change it, the oldest first; only those that are here",
  )
  readonly amendedBy!: readonly PolicyDocument[];

  @BoundedList(
    () => RegulatedSubject,
    Object.keys(RegulatedSubject).length,
    "What it gives rules or aims for, as read by Qogam",
  )
  readonly regulates!: readonly (keyof typeof RegulatedSubject)[];

  @BoundedList(() => Sphere, 19, "The spheres of activity that it names or brought, by code")
  readonly spheres!: readonly Sphere[];

  @BoundedList(() => PolicyTask, 20, "The tasks that it sets, in its own order")
  readonly tasks!: readonly PolicyTask[];

  @BoundedList(() => PolicyStage, 10, "The stages in which it is carried out")
  readonly stages!: readonly PolicyStage[];

  @BoundedList(() => CivilForum, 10, "The civil forums whose recommendations it answers")
  readonly civilForums!: readonly CivilForum[];

  @Relation(
    () => ActionPlanItemConnection,
    () => ActionPlanItemsPage,
    "Its measures, where it is an action plan.",
  )
  readonly actionPlanItems!: ActionPlanItemConnection;

  @Relation(
    () => AdvisoryBodyConnection,
    () => AdvisoryBodiesPage,
    "Advisory bodies that rest on it, or work on it while it is a draft.",
  )
  readonly advisoryBodies!: AdvisoryBodyConnection;

  @BoundedList(() => FeedbackChannel, 10, "The channels of feedback whose rules it gives")
  readonly feedbackChannels!: readonly FeedbackChannel[];

  @Field(() => URL, { nullable: true, description: "Its official text." })
  readonly url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The sentence of a publication that names it, word for word, in Russian.",
  })
  readonly quotation!: string | null;

  @Field(() => String, { nullable: true, description: "The publication that is quoted." })
  readonly quotedFrom!: string | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "What else has to be known about it; by Qogam.",
  })
  readonly note!: LocalizedText | null;
}
