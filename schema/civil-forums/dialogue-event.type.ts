import { Field, Int } from "type-graphql";

import type { DialogueEvent as DialogueEventEntity } from "../../entities/civil-forums/dialogue-event.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { DatePrecision } from "../shared/date-precision.enum.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { DialogueEventKind } from "./civil-forum.enum.ts";
import { CivilForum } from "./civil-forum.type.ts";

@Implementing(
  () => [Node, Recorded],
  "A meeting of civil society and the state. Those with a quotation are facts from publications, the others are DEMONSTRATION in the published numbers.",
)
export class DialogueEvent implements Pick<
  DialogueEventEntity,
  "heldOn" | "participants" | "quotation" | "quotedFrom"
> {
  @Field(() => DialogueEventKind, { description: "What kind of meeting it is." })
  readonly kind!: keyof typeof DialogueEventKind;

  @Field(() => LocalizedText, { description: "What it was called." })
  readonly title!: LocalizedText;

  @Field(() => Date, { description: "The day it was held, as far as `heldOnPrecision` says." })
  readonly heldOn!: string;

  @Field(() => DatePrecision, { description: "How much of `heldOn` is stated." })
  readonly heldOnPrecision!: keyof typeof DatePrecision;

  @Field(() => CivilForum, { nullable: true, description: "The forum that it led to." })
  readonly forum!: CivilForum | null;

  @Field(() => Organization, { nullable: true, description: "The body that held it." })
  readonly organizer!: Organization | null;

  @Field(() => Territory, { nullable: true, description: "Where it was held." })
  readonly territory!: Territory | null;

  @Field(() => Int, { nullable: true, description: "How many people took part." })
  readonly participants!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The sentence of a publication that names it, word for word, in Russian.",
  })
  readonly quotation!: string | null;

  @Field(() => String, { nullable: true, description: "The publication that is quoted." })
  readonly quotedFrom!: string | null;
}
