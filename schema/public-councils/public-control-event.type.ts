import { Field, Int } from "type-graphql";

import type { PublicControlEvent as PublicControlEventEntity } from "../../entities/public-councils/public-control-event.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { InitiatorKind, PublicControlForm } from "./council-work.enum.ts";
import { PublicCouncil } from "./public-council.type.ts";

@Implementing(
  () => [Node, Recorded],
  "A hearing, monitoring, expertise, discussion or report by which society looks at the work of a state body (law 383-V, articles 17 to 21, and the law on public control of 2 October 2023).",
)
export class PublicControlEvent implements Pick<
  PublicControlEventEntity,
  "form" | "initiatorKind" | "participants"
> {
  @Field(() => PublicCouncil, {
    nullable: true,
    description: "The council that held it; null where an organization or citizens acted on their own.",
  })
  readonly council!: PublicCouncil | null;

  @Field(() => InitiatorKind, { description: "Who began it." })
  readonly initiatorKind!: keyof typeof InitiatorKind;

  @Field(() => Organization, {
    nullable: true,
    description: "The non-profit organization that began it; null for councils and for groups of citizens.",
  })
  readonly initiator!: Organization | null;

  @Field(() => PublicControlForm, { description: "Its legal form." })
  readonly form!: keyof typeof PublicControlForm;

  @Field(() => LocalizedText, { description: "What it was about." })
  readonly topic!: LocalizedText;

  @Field(() => Date, { description: "Its first day." })
  readonly startsOn!: string;

  @Field(() => Date, { nullable: true, description: "Its last day; null where it goes on." })
  readonly endsOn!: string | null;

  @Field(() => Territory, {
    nullable: true,
    description: "The territory that it was about; null for the whole country.",
  })
  readonly territory!: Territory | null;

  @Field(() => Int, { nullable: true, description: "How many people took part; they are never named." })
  readonly participants!: number | null;

  @BoundedList(() => LocalizedText, 50, "What it recommended, in the order of the protocol or conclusion")
  readonly recommendations!: readonly LocalizedText[];
}
