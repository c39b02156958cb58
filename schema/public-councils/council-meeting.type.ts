import { Field, Int } from "type-graphql";

import type { CouncilMeeting as CouncilMeetingEntity } from "../../entities/public-councils/council-meeting.entity.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { MeetingFormat } from "./council-work.enum.ts";
import { PublicCouncil } from "./public-council.type.ts";

@Implementing(
  () => [Node, Recorded],
  "A meeting of a public council. Meetings are open, and the law has their agendas and decisions published (law 383-V, article 14).",
)
export class CouncilMeeting implements Pick<CouncilMeetingEntity, "format" | "presentCount" | "quorumMet"> {
  @Field(() => PublicCouncil, { description: "The council that met." })
  readonly council!: PublicCouncil;

  @Field(() => Date, { description: "The day of the meeting." })
  readonly heldOn!: string;

  @Field(() => MeetingFormat, { description: "How the members came together." })
  readonly format!: keyof typeof MeetingFormat;

  @BoundedList(() => LocalizedText, 50, "What the meeting was about, in the order of the agenda")
  readonly agenda!: readonly LocalizedText[];

  @Field(() => Int, {
    nullable: true,
    description: "How many members were present; null where the protocol does not say.",
  })
  readonly presentCount!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether at least two thirds of the members were present, as the protocol says; null where it does not.",
  })
  readonly quorumMet!: boolean | null;
}
