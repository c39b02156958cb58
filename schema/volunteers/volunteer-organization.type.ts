import { Field } from "type-graphql";

import type { VolunteerOrganization as VolunteerOrganizationEntity } from "../../entities/volunteers/volunteer-organization.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { Node } from "../shared/node.type.ts";
import { Relation } from "../shared/relation.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { VolunteerEventConnection } from "./volunteer-event.connection.ts";
import { VolunteerEventsPage } from "./volunteer-event.page.ts";
import { VolunteerStatistic } from "./volunteer-statistic.type.ts";
import { VolunteerActivityType, VolunteerDirection } from "./volunteer.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "The volunteer side of an organization (law 42-VI). Volunteers themselves are only ever counted.",
)
export class VolunteerOrganization implements Pick<VolunteerOrganizationEntity, "since"> {
  @Field(() => Organization, { description: "The organization behind it." })
  readonly organization!: Organization;

  @Field(() => Date, { nullable: true, description: "The day since which it works with volunteers." })
  readonly since!: string | null;

  @BoundedList(
    () => VolunteerDirection,
    Object.keys(VolunteerDirection).length,
    "The directions of the national projects that it serves",
  )
  readonly directions!: readonly (keyof typeof VolunteerDirection)[];

  @BoundedList(
    () => VolunteerActivityType,
    Object.keys(VolunteerActivityType).length,
    "The types of activity of article 6 that it practises",
  )
  readonly activityTypes!: readonly (keyof typeof VolunteerActivityType)[];

  @Relation(() => VolunteerEventConnection, () => VolunteerEventsPage, "Events that it held.")
  readonly events!: VolunteerEventConnection;

  @BoundedList(() => VolunteerStatistic, 50, "Its published figures, one a year")
  readonly statistics!: readonly VolunteerStatistic[];
}
