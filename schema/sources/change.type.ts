import { Field, ID, Int, ObjectType } from "type-graphql";

import { BoundedList } from "../shared/bounded-list.ts";
import { DateTime } from "../shared/date-time.scalar.ts";
import { MOST_CHANGES } from "../shared/list-sizes.ts";
import { ChangeKind } from "./change.enum.ts";

@ObjectType({ description: "What one revision did to one thing." })
export class Change {
  @Field(() => String, { description: "To be given back as `since` to go on after this change." })
  readonly cursor!: string;

  @Field(() => Int, { description: "The revision." })
  readonly revision!: number;

  @Field(() => DateTime, { description: "When the revision was published." })
  readonly publishedAt!: string;

  @Field(() => ChangeKind, { description: "What happened to the thing." })
  readonly change!: keyof typeof ChangeKind;

  @Field(() => String, { description: "The type of the thing, such as `Organization`." })
  readonly kind!: string;

  @Field(() => String, { description: "What publishers know it by; with the type it names the thing." })
  readonly key!: string;

  @Field(() => ID, { nullable: true, description: "Its global id, `Type:key`, if its type has ids." })
  readonly id!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "All that is stated about it from this revision on, as a JSON object that names other things by their keys; null where it is gone.",
  })
  readonly record!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "More about the change as a JSON object, such as what a thing was merged into.",
  })
  readonly details!: string | null;
}

@ObjectType({ description: "Changes in the order of their revisions, and where to go on." })
export class ChangePage {
  @BoundedList(() => Change, MOST_CHANGES, "The changes by revision, then by type and key")
  readonly items!: readonly Change[];

  @Field(() => String, {
    description:
      "To be given back as `since`, now or whenever there may be more; no change is skipped or told twice.",
  })
  readonly next!: string;

  @Field(() => Boolean, { description: "Whether there are more by now." })
  readonly hasMore!: boolean;
}
