import { Field, ID, Int, InterfaceType } from "type-graphql";

import type { FundedProject as FundedProjectEntity } from "../../entities/funded-projects/funded-project.entity.ts";
import { GoalAssignment } from "../goals/goal-assignment.type.ts";
import { SustainableDevelopmentGoal } from "../goals/sustainable-development-goal.type.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Money } from "../shared/money.type.ts";
import { typeOfRow } from "../shared/node.type.ts";
import { Sphere } from "../spheres/sphere.type.ts";
import { FundingInstrument, ProjectStatus } from "./funded-project.enum.ts";
import { ProjectStage } from "./project-stage.type.ts";

@InterfaceType({
  resolveType: typeOfRow,
  description:
    "A project paid from public money and carried out by an organization, whatever the legal way of the money.",
})
export abstract class FundedProject implements Pick<
  FundedProjectEntity,
  "instrument" | "year" | "startsOn" | "endsOn" | "status"
> {
  @Field(() => ID, { description: "Global id, of the concrete type, such as `Grant:…`." })
  readonly id!: string;

  @Field(() => FundingInstrument, { description: "The legal way in which the money comes." })
  readonly instrument!: keyof typeof FundingInstrument;

  @Field(() => LocalizedText, { description: "What the project is called." })
  readonly title!: LocalizedText;

  @Field(() => Sphere, {
    nullable: true,
    description: "The sphere of article 5 that it serves; null where the register does not say.",
  })
  readonly sphere!: Sphere | null;

  @Field(() => Organization, {
    nullable: true,
    description: "Who carries it out; null until somebody is chosen.",
  })
  readonly implementer!: Organization | null;

  @Field(() => Organization, { nullable: true, description: "The state body whose budget pays." })
  readonly customer!: Organization | null;

  @Field(() => Money, { nullable: true, description: "The amount that was agreed; null before a contract." })
  readonly amount!: Money | null;

  @Field(() => Int, { description: "The budget year." })
  readonly year!: number;

  @Field(() => Date, { nullable: true, description: "The first day of the work." })
  readonly startsOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The last day of the work." })
  readonly endsOn!: string | null;

  @Field(() => ProjectStatus, { description: "How far it has come, folded from the states of its register." })
  readonly status!: keyof typeof ProjectStatus;

  @BoundedList(() => Territory, 248, "Where it is carried out, by code, in practice one or two")
  readonly territories!: readonly Territory[];

  @BoundedList(() => ProjectStage, 40, "Its stages in their order")
  readonly stages!: readonly ProjectStage[];

  @BoundedList(
    () => SustainableDevelopmentGoal,
    17,
    "The Sustainable Development Goals that it serves, by number; `goalAssignments` says who assigned them",
  )
  readonly goals!: readonly SustainableDevelopmentGoal[];

  @BoundedList(() => GoalAssignment, 17, "The same goals with who assigned each, by number")
  readonly goalAssignments!: readonly GoalAssignment[];
}
