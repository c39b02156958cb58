import { Field, Int } from "type-graphql";

import type { GrantCall as GrantCallEntity } from "../../entities/small-grants/grant-call.entity.ts";
import { SustainableDevelopmentGoal } from "../goals/sustainable-development-goal.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Money } from "../shared/money.type.ts";
import { Relation } from "../shared/relation.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { SmallGrantConnection } from "./small-grant.connection.ts";
import { SmallGrantsPage } from "./small-grant.page.ts";

@Implementing(
  () => [Recorded],
  "A competition in which a grant's recipient gives small grants on: from the call to the commission's protocol.",
)
export class GrantCall implements Pick<
  GrantCallEntity,
  "opensOn" | "closesOn" | "decidedOn" | "offered" | "applications" | "secondStage"
> {
  @Field(() => LocalizedText, { description: "What was called for." })
  readonly name!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      "The grant project that pays, as the publisher calls it; `SmallGrant.parentGrant` has it where a register does.",
  })
  readonly project!: LocalizedText | null;

  @Field(() => Date, { nullable: true, description: "The first day on which applications were taken." })
  readonly opensOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The last day on which applications were taken." })
  readonly closesOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The day of the commission's protocol." })
  readonly decidedOn!: string | null;

  @Field(() => Int, { nullable: true, description: "How many small grants were offered." })
  readonly offered!: number | null;

  @Field(() => Money, { nullable: true, description: "The amount of each." })
  readonly amountEach!: Money | null;

  @Field(() => Int, { nullable: true, description: "How many applications came." })
  readonly applications!: number | null;

  @Field(() => Int, { nullable: true, description: "How many of them were admitted to the second stage." })
  readonly secondStage!: number | null;

  @BoundedList(
    () => SustainableDevelopmentGoal,
    17,
    "The Sustainable Development Goals of the project that pays, as its publisher names them, by number",
  )
  readonly goals!: readonly SustainableDevelopmentGoal[];

  @Relation(() => SmallGrantConnection, () => SmallGrantsPage, "The small grants that were given in the end.")
  readonly smallGrants!: SmallGrantConnection;
}
