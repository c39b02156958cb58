import { Field, ObjectType } from "type-graphql";

import { Date } from "../shared/date.scalar.ts";

@ObjectType({
  description:
    "The act by which a commission of the body and of civil society accepts what a strategic partner did (law 36-III, article 6-5).",
})
export class AcceptanceAct {
  @Field(() => String, { nullable: true, description: "Its number." })
  readonly number!: string | null;

  @Field(() => Date, { nullable: true, description: "The day on which it was signed." })
  readonly signedOn!: string | null;
}
