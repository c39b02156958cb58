import { Field, Int } from "type-graphql";

import type { VolunteerEvent as VolunteerEventEntity } from "../../entities/volunteers/volunteer-event.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { VolunteerDirection } from "./volunteer.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "An event at which volunteers worked (register of volunteer activity, law 42-VI).",
)
export class VolunteerEvent implements Pick<
  VolunteerEventEntity,
  "direction" | "startsOn" | "endsOn" | "volunteers" | "hours"
> {
  @Field(() => Organization, { nullable: true, description: "Who held it." })
  readonly organizer!: Organization | null;

  @Field(() => LocalizedText, { description: "What it was called." })
  readonly title!: LocalizedText;

  @Field(() => VolunteerDirection, { description: "The direction it served." })
  readonly direction!: keyof typeof VolunteerDirection;

  @Field(() => Territory, { nullable: true, description: "Where it was held; null for an online one." })
  readonly territory!: Territory | null;

  @Field(() => Date, { description: "Its first day." })
  readonly startsOn!: string;

  @Field(() => Date, { nullable: true, description: "Its last day, where it took more than one." })
  readonly endsOn!: string | null;

  @Field(() => Int, { nullable: true, description: "How many volunteers took part." })
  readonly volunteers!: number | null;

  @Field(() => Int, { nullable: true, description: "How many hours they worked together." })
  readonly hours!: number | null;
}
