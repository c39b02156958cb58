import { Field, ObjectType } from "type-graphql";

import type { CivilForumStage as CivilForumStageEntity } from "../../entities/civil-forums/civil-forum-stage.entity.ts";
import { DatePrecision } from "../shared/date-precision.enum.ts";
import { Date } from "../shared/date.scalar.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";

@ObjectType({ description: "One of the stages in which a civil forum is held." })
export class CivilForumStage implements Pick<CivilForumStageEntity, "startsOn" | "endsOn"> {
  @Field(() => LocalizedText, { description: "What the stage is." })
  readonly name!: LocalizedText;

  @Field(() => Date, { nullable: true, description: "Its first day, as far as `datePrecision` says." })
  readonly startsOn!: string | null;

  @Field(() => Date, { nullable: true, description: "Its last day, as far as `datePrecision` says." })
  readonly endsOn!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: "How much of both dates is stated." })
  readonly datePrecision!: keyof typeof DatePrecision | null;
}
