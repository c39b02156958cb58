import { Field, Int } from "type-graphql";

import type { VolunteerStatistic as VolunteerStatisticEntity } from "../../entities/volunteers/volunteer-statistic.entity.ts";
import { Territory } from "../regions/territory.type.ts";
import { Implementing } from "../shared/implementing.ts";
import { Recorded } from "../sources/recorded.type.ts";

@Implementing(
  () => [Recorded],
  "Published figures about volunteers for a year: of a territory or of one organization.",
)
export class VolunteerStatistic implements Pick<
  VolunteerStatisticEntity,
  "year" | "activeVolunteers" | "registeredVolunteers" | "organizations" | "events" | "participants"
> {
  @Field(() => Territory, {
    nullable: true,
    description: "The territory that is counted; null where one organization is counted.",
  })
  readonly territory!: Territory | null;

  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => Int, { nullable: true, description: "People who worked as volunteers in the year." })
  readonly activeVolunteers!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "People registered as volunteers at the end of the year.",
  })
  readonly registeredVolunteers!: number | null;

  @Field(() => Int, { nullable: true, description: "Volunteer organizations at the end of the year." })
  readonly organizations!: number | null;

  @Field(() => Int, { nullable: true, description: "Events in the year." })
  readonly events!: number | null;

  @Field(() => Int, { nullable: true, description: "People who took part in the events." })
  readonly participants!: number | null;
}
