import { Field, ObjectType } from "type-graphql";

import type { CharityProgramme as CharityProgrammeEntity } from "../../entities/charities/charity-programme.entity.ts";
import { Date } from "../shared/date.scalar.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Money } from "../shared/money.type.ts";

@ObjectType({
  description: "A charity programme: what a charity collects and spends for one aim (law 402-V).",
})
export class CharityProgramme implements Pick<CharityProgrammeEntity, "startsOn" | "endsOn"> {
  @Field(() => LocalizedText, { description: "What the programme is called." })
  readonly title!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: "What it is for." })
  readonly goal!: LocalizedText | null;

  @Field(() => Date, { nullable: true, description: "Its first day." })
  readonly startsOn!: string | null;

  @Field(() => Date, { nullable: true, description: "Its last day; null where it goes on." })
  readonly endsOn!: string | null;

  @Field(() => Money, { nullable: true, description: "What it plans to collect." })
  readonly plannedAmount!: Money | null;

  @Field(() => Money, { nullable: true, description: "What it has collected." })
  readonly raisedAmount!: Money | null;

  @Field(() => Money, { nullable: true, description: "What it has spent." })
  readonly spentAmount!: Money | null;
}
