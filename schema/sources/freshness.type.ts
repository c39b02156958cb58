import { Field, ObjectType } from "type-graphql";

import type { SourceFreshness } from "../../entities/sources/source-freshness.entity.ts";
import { DateTime } from "../shared/date-time.scalar.ts";
import { Duration } from "../shared/duration.scalar.ts";
import { FreshnessVerdict } from "./source.enum.ts";

@ObjectType({
  description:
    "How old what is known of a source is. What was published last stays served, however old it is.",
})
export class Freshness implements Pick<SourceFreshness, "target" | "age" | "verdict"> {
  @Field(() => Duration, {
    nullable: true,
    description: "How often it is to be taken; null where nobody renews it.",
  })
  readonly target!: string | null;

  @Field(() => Duration, {
    nullable: true,
    description: "How long ago it was taken last, in days and whole hours; null before the first time.",
  })
  readonly age!: string | null;

  @Field(() => FreshnessVerdict, { description: "What the age means against the target." })
  readonly verdict!: keyof typeof FreshnessVerdict;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "The moment up to which the publisher says that its data count, or whoever brought the files; null where nobody says.",
  })
  readonly dataAsOf!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was taken last, whether or not anything in it was new; null before the first time.",
  })
  readonly retrievedAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When something of it was published last; null where nothing was.",
  })
  readonly publishedAt!: string | null;
}
