import { Field, Int } from "type-graphql";

import type { FeedbackCount as FeedbackCountEntity } from "../../entities/feedback-channels/feedback-count.entity.ts";
import { Implementing } from "../shared/implementing.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { FeedbackState } from "./feedback-channel.enum.ts";

@Implementing(
  () => [Recorded],
  "How many petitions or proposals of a year stand where. Things are counted, never people; the bundled counts are DEMONSTRATION.",
)
export class FeedbackCount implements Pick<FeedbackCountEntity, "year" | "count"> {
  @Field(() => Int, { description: "The year in which they were sent." })
  readonly year!: number;

  @Field(() => FeedbackState, { description: "How far they have come." })
  readonly state!: keyof typeof FeedbackState;

  @Field(() => Int, { description: "How many there are." })
  readonly count!: number;
}
