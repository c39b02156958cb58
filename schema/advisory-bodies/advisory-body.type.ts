import { Field, Int } from "type-graphql";

import type { AdvisoryBody as AdvisoryBodyEntity } from "../../entities/advisory-bodies/advisory-body.entity.ts";
import { FeedbackChannel } from "../feedback-channels/feedback-channel.type.ts";
import { Organization } from "../organizations/organization.type.ts";
import { PolicyDocument } from "../policy-documents/policy-document.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { DatePrecision } from "../shared/date-precision.enum.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { AdvisoryBodyKind } from "./advisory-body.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "A body in which civil society advises the state, other than a public council. Those with a quotation are facts from publications; the councils for interaction with NGOs at DEMONSTRATION bodies are invented.",
)
export class AdvisoryBody implements Pick<
  AdvisoryBodyEntity,
  "membersCount" | "since" | "quotation" | "quotedFrom"
> {
  @Field(() => AdvisoryBodyKind, { description: "What kind of body it is." })
  readonly kind!: keyof typeof AdvisoryBodyKind;

  @Field(() => LocalizedText, { description: "Its name." })
  readonly name!: LocalizedText;

  @Field(() => Organization, {
    nullable: true,
    description: "The state body at which it works; null where no register here has that body.",
  })
  readonly stateBody!: Organization | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "The body at which it works, in words, where `stateBody` is null.",
  })
  readonly host!: LocalizedText | null;

  @Field(() => Territory, {
    nullable: true,
    description: "The territory it works for; null for the whole country.",
  })
  readonly territory!: Territory | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many members it has; null where that is not published.",
  })
  readonly membersCount!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: "Since when it exists, as far as `sincePrecision` says.",
  })
  readonly since!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: "How much of `since` is stated." })
  readonly sincePrecision!: keyof typeof DatePrecision | null;

  @Field(() => PolicyDocument, {
    nullable: true,
    description: "The act that it rests on, or the draft it works on.",
  })
  readonly legalBasis!: PolicyDocument | null;

  @Field(() => AdvisoryBody, { nullable: true, description: "The body whose work it goes on with." })
  readonly predecessor!: AdvisoryBody | null;

  @BoundedList(() => AdvisoryBody, 10, "The bodies that go on with its work, the oldest first")
  readonly successors!: readonly AdvisoryBody[];

  @BoundedList(() => FeedbackChannel, 10, "The channels through which people speak to it")
  readonly feedbackChannels!: readonly FeedbackChannel[];

  @Field(() => String, {
    nullable: true,
    description: "The sentence of a publication that names it, word for word, in Russian.",
  })
  readonly quotation!: string | null;

  @Field(() => String, { nullable: true, description: "The publication that is quoted." })
  readonly quotedFrom!: string | null;
}
