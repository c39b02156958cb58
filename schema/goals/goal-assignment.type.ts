import { Field } from "type-graphql";

import type { ProjectGoal } from "../../entities/goals/project-goal.entity.ts";
import { Implementing } from "../shared/implementing.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { GoalAssigner } from "./goal.enum.ts";
import { SustainableDevelopmentGoal } from "./sustainable-development-goal.type.ts";

@Implementing(
  () => [Recorded],
  "That a project serves a goal, and who says so. What the publisher or an editor says of a project stands alone; the sphere speaks for it only where neither did.",
)
export class GoalAssignment implements Pick<ProjectGoal, "assignedBy"> {
  @Field(() => SustainableDevelopmentGoal, { description: "The goal." })
  readonly goal!: SustainableDevelopmentGoal;

  @Field(() => GoalAssigner, { description: "Who assigned it." })
  readonly assignedBy!: keyof typeof GoalAssigner;
}
