import { Field, Int, ObjectType } from "type-graphql";

import type { PolicyStage as PolicyStageEntity } from "../../entities/policy-documents/policy-stage.entity.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";

@ObjectType({ description: "One of the stages in which a concept or plan is carried out." })
export class PolicyStage implements Pick<PolicyStageEntity, "startYear" | "endYear"> {
  @Field(() => LocalizedText, { description: "What the stage is called." })
  readonly name!: LocalizedText;

  @Field(() => Int, { description: "Its first year." })
  readonly startYear!: number;

  @Field(() => Int, { description: "Its last year." })
  readonly endYear!: number;

  @Field(() => LocalizedText, { nullable: true, description: "What it is to bring." })
  readonly aim!: LocalizedText | null;
}
