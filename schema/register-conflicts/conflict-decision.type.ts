import { Field, ObjectType } from "type-graphql";

import type { ConflictDecision as ConflictDecisionEntity } from "../../entities/register-conflicts/conflict-decision.entity.ts";
import { DateTime } from "../shared/date-time.scalar.ts";
import { ConflictState } from "./register-conflict.enum.ts";

@ObjectType({
  description: "What somebody decided about a conflict; decisions are never changed or removed.",
})
export class ConflictDecision implements Pick<ConflictDecisionEntity, "state" | "why"> {
  @Field(() => ConflictState, { description: "The state that it gave." })
  readonly state!: keyof typeof ConflictState;

  @Field(() => String, { description: "The reason, in the words of whoever decided." })
  readonly why!: string;

  @Field(() => String, {
    description: "Who decided: the name of a key, which is that of an office and not of a person.",
  })
  readonly decidedBy!: string;

  @Field(() => DateTime, { description: "When it was decided." })
  readonly decidedAt!: string;
}
