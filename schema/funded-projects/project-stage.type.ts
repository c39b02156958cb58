import { Field, ObjectType } from "type-graphql";

import type { GrantStage } from "../../entities/grants/grant-stage.entity.ts";
import { Date } from "../shared/date.scalar.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Money } from "../shared/money.type.ts";
import { StageStatus } from "./funded-project.enum.ts";

@ObjectType({ description: "One stage of a publicly paid project, as its contract or plan divides it." })
export class ProjectStage implements Pick<GrantStage, "status" | "plannedOn" | "completedOn"> {
  @Field(() => LocalizedText, { description: "What the stage is called." })
  readonly name!: LocalizedText;

  @Field(() => StageStatus, { description: "How far the stage has come." })
  readonly status!: keyof typeof StageStatus;

  @Field(() => Date, { nullable: true, description: "The day by which it is due." })
  readonly plannedOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The day on which it was accepted." })
  readonly completedOn!: string | null;

  @Field(() => Money, { nullable: true, description: "What is paid for it." })
  readonly amount!: Money | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "What came of it, in the words of the register.",
  })
  readonly result!: LocalizedText | null;
}
