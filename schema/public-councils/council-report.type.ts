import { Field, Int } from "type-graphql";

import type { CouncilReport as CouncilReportEntity } from "../../entities/public-councils/council-report.entity.ts";
import { Implementing } from "../shared/implementing.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { PublicCouncil } from "./public-council.type.ts";

@Implementing(
  () => [Node, Recorded],
  "What a public council reports of a calendar year, which the law has it publish (law 383-V, article 7). Its numbers are the council's own; the single meetings and events stand beside it.",
)
export class CouncilReport implements Pick<
  CouncilReportEntity,
  "year" | "meetings" | "draftActsReviewed" | "hearings" | "monitorings" | "headsHeard"
> {
  @Field(() => PublicCouncil, { description: "The council that reports." })
  readonly council!: PublicCouncil;

  @Field(() => Int, { description: "The calendar year." })
  readonly year!: number;

  @Field(() => Int, { description: "Meetings held." })
  readonly meetings!: number;

  @Field(() => Int, { description: "Drafts of legal acts reviewed." })
  readonly draftActsReviewed!: number;

  @Field(() => Int, { description: "Public hearings held." })
  readonly hearings!: number;

  @Field(() => Int, { description: "Public monitorings carried out." })
  readonly monitorings!: number;

  @Field(() => Int, { description: "Heads of state bodies whose reports were heard." })
  readonly headsHeard!: number;
}
