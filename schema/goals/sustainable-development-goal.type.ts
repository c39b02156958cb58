import { Field, Int } from "type-graphql";

import type { SustainableDevelopmentGoal as SustainableDevelopmentGoalEntity } from "../../entities/goals/sustainable-development-goal.entity.ts";
import { FundedProjectConnection } from "../funded-projects/funded-project.connection.ts";
import { FundedProjectsPage } from "../funded-projects/funded-project.page.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Relation } from "../shared/relation.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { Sphere } from "../spheres/sphere.type.ts";

@Implementing(
  () => [Recorded],
  "One of the 17 Sustainable Development Goals of the United Nations up to 2030 (resolution 70/1 of 25 September 2015).",
)
export class SustainableDevelopmentGoal implements Pick<SustainableDevelopmentGoalEntity, "number"> {
  @Field(() => Int, { description: "Its number, 1 to 17." })
  readonly number!: number;

  @Field(() => LocalizedText, { description: "Its short name." })
  readonly name!: LocalizedText;

  @BoundedList(
    () => Sphere,
    19,
    "The spheres of article 5 that serve it, by the crosswalk of Qogam and by code",
  )
  readonly spheres!: readonly Sphere[];

  @Relation(
    () => FundedProjectConnection,
    () => FundedProjectsPage,
    "Publicly paid projects that serve it, whoever assigned it.",
  )
  readonly fundedProjects!: FundedProjectConnection;
}
