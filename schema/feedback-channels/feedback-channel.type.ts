import { Field, Int } from "type-graphql";

import type { FeedbackChannel as FeedbackChannelEntity } from "../../entities/feedback-channels/feedback-channel.entity.ts";
import { AdvisoryBody } from "../advisory-bodies/advisory-body.type.ts";
import { PolicyDocument } from "../policy-documents/policy-document.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { URL } from "../shared/url.scalar.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { FeedbackChannelKind } from "./feedback-channel.enum.ts";
import { FeedbackCount } from "./feedback-count.type.ts";
import { FeedbackThreshold } from "./feedback-threshold.type.ts";

@Implementing(
  () => [Node, Recorded],
  "A way in which people speak to the state, such as petitions. The channel and its rules are facts; nobody who uses it is here, only counts.",
)
export class FeedbackChannel implements Pick<
  FeedbackChannelEntity,
  | "since"
  | "moderationDays"
  | "joinersNeeded"
  | "joiningDays"
  | "considerationDays"
  | "quotation"
  | "quotedFrom"
> {
  @Field(() => FeedbackChannelKind, { description: "What people send through it." })
  readonly kind!: keyof typeof FeedbackChannelKind;

  @Field(() => LocalizedText, { description: "What it is called." })
  readonly name!: LocalizedText;

  @Field(() => Date, {
    nullable: true,
    description: "The day since which it is open; null where that is not published.",
  })
  readonly since!: string | null;

  @Field(() => URL, { nullable: true, description: "Where it is open." })
  readonly url!: string | null;

  @Field(() => PolicyDocument, {
    nullable: true,
    description: "The act that gives its rules; null where none is named.",
  })
  readonly legalBasis!: PolicyDocument | null;

  @Field(() => AdvisoryBody, { nullable: true, description: "The advisory body that it serves." })
  readonly advisoryBody!: AdvisoryBody | null;

  @Field(() => Int, { nullable: true, description: "Working days for checking what is sent." })
  readonly moderationDays!: number | null;

  @Field(() => Int, { nullable: true, description: "How many have to join before it is published." })
  readonly joinersNeeded!: number | null;

  @Field(() => Int, { nullable: true, description: "Working days in which these have to join." })
  readonly joiningDays!: number | null;

  @Field(() => Int, { nullable: true, description: "Working days that the body has for its answer." })
  readonly considerationDays!: number | null;

  @BoundedList(() => FeedbackThreshold, 10, "How much support it takes until a body has to consider it")
  readonly thresholds!: readonly FeedbackThreshold[];

  @BoundedList(() => FeedbackCount, 100, "How many stand where, by year and state")
  readonly counts!: readonly FeedbackCount[];

  @Field(() => String, {
    nullable: true,
    description: "The sentence of a publication that names it, word for word, in Russian.",
  })
  readonly quotation!: string | null;

  @Field(() => String, { nullable: true, description: "The publication that is quoted." })
  readonly quotedFrom!: string | null;
}
