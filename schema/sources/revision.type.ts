import { Field, Int, ObjectType } from "type-graphql";

import type { Revision as RevisionEntity } from "../../entities/sources/revision.entity.ts";
import { DateTime } from "../shared/date-time.scalar.ts";

@ObjectType({
  description: "A published state of all registers together: an answer shows one revision, never a mixture.",
})
export class Revision implements Pick<RevisionEntity, "number" | "digest"> {
  @Field(() => Int, { description: "Its number, one more than that of the state before." })
  readonly number!: number;

  @Field(() => DateTime, { description: "When it was published." })
  readonly publishedAt!: string;

  @Field(() => String, {
    description:
      "SHA-256 over the digest before it and all that it changed, so two installations can be compared.",
  })
  readonly digest!: string;
}
